import type { Language } from '../../locale/labels';
import { reportAnswers } from '../../locale/report-answers';
import { formatOfficialDate } from '../../text/dates';
import { type ReceiptChannel, receiptChannels } from '../channel';
import type { ReportContent } from '../content';
import { coreMetrics, metrics } from '../metrics/index';
import { figureText } from './figure';
import { lines, missingText, type OutgoingTheme, unitText } from './subject';

export type Receipt = {
  /** The unit's name. */
  readonly unit: string;
  readonly content: Pick<ReportContent, 'nil' | 'figures' | 'approximate' | 'themes'>;
  readonly receivedOn: string | null;
  readonly channel: ReceiptChannel | null;
  /** The campaign's themes. */
  readonly themes: readonly OutgoingTheme[];
  /** The figures that are asked of the unit; the core unless others are named. */
  readonly asked?: typeof metrics;
};

/** What was taken in of a report and what is still blank, so that the unit sees a misreading at once. */
export const receipt = (
  { unit, content, receivedOn, channel, themes, asked = coreMetrics }: Receipt,
  language: Language = 'vi',
): string => {
  const say = reportAnswers(language).receipt;
  const { figures, approximate, nil } = content;
  const how = [
    ...(receivedOn === null ? [] : [say.on(formatOfficialDate(receivedOn))]),
    ...(channel === null ? [] : [say.by(receiptChannels[channel][language])]),
  ].join(', ');
  const taken = [...asked, ...metrics.filter((metric) => !asked.includes(metric))].flatMap((metric) => {
    const figure = figures[metric.id];
    return figure === undefined
      ? []
      : [figureText(metric, figure, approximate.includes(metric.id), language)];
  });
  const received = (nil ? say.receivedNil : say.received)(unitText(unit), how === '' ? '' : ` (${how})`);
  const blank = asked.filter((metric) => figures[metric.id] === undefined);
  const done = new Set(content.themes.map((theme) => theme.number));
  const covered = themes.filter((theme) => done.has(theme.number));
  return lines(
    `${[received, ...(taken.length === 0 ? [] : [taken.join('; ')])].join(': ')}.`,
    nil || blank.length === 0 ? '' : say.blank(blank.map((metric) => metric.labels[language]).join('; ')),
    covered.length === 0 ? '' : say.themes(covered.map((theme) => theme.number).join(', ')),
    nil
      ? ''
      : missingText(
          themes.filter((theme) => !done.has(theme.number)),
          language,
        ),
  );
};
