import type { Language } from '../../locale/labels';
import { outgoingMessages } from '../../locale/outgoing-messages';
import { formatOfficialDate } from '../../text/dates';
import { squeeze } from '../../text/normalise';
import type { ReportContent, ReportDocument } from '../content';
import { metrics } from '../metrics/index';
import { metricText, numberText } from './figure';
import { type ReportTemplate, reportTemplate } from './report-template';

/** A template as a careful unit sends it back: each value after its line, what is not known left as it was. */
export const fillTemplate = (
  template: ReportTemplate,
  content: ReportContent,
  document: ReportDocument = { number: '', date: null },
  language: Language = 'vi',
): string => {
  const say = outgoingMessages(language).template;
  const values: Record<string, string> = {
    [say.number]: document.number,
    [say.date]: document.date === null ? '' : formatOfficialDate(document.date),
    [say.done]: content.themes.map((theme) => theme.number).join(', '),
    [say.difficulties]: content.difficulties.join('; '),
    [say.proposals]: content.proposals.join('; '),
    [say.nil]: content.nil ? say.yes : say.no,
  };
  for (const metric of metrics) {
    const figure = content.figures[metric.id];
    if (figure === undefined) continue;
    values[metricText(metric, language)] = numberText(
      figure,
      content.approximate.includes(metric.id),
      language,
    );
  }
  for (const { number, link, note } of content.themes)
    values[say.evidence(number)] = [link, note].filter((part) => part !== '').join(' – ');
  return reportTemplate(template, language)
    .split('\n')
    .map((line) => line + (line.endsWith(': ') ? squeeze(values[line.slice(0, -2)] ?? '') : ''))
    .join('\n');
};
