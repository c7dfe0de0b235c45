import type { Language } from '../../locale/labels';
import { outgoingMessages } from '../../locale/outgoing-messages';
import { formatOfficialDate } from '../../text/dates';
import { coreMetrics, type metrics } from '../metrics/index';
import { metricText } from './figure';
import {
  type OutgoingCampaign,
  type OutgoingTheme,
  type OutgoingUnit,
  oneLine,
  themeText,
  titleText,
} from './subject';

export type ReportTemplate = {
  readonly campaign: OutgoingCampaign;
  readonly themes: readonly OutgoingTheme[];
  /** The figures to ask for; the core unless others are named. What is not core comes after, as optional. */
  readonly metrics?: typeof metrics;
  readonly unit?: Pick<OutgoingUnit, 'name' | 'extendedTo'>;
};

/** *Mẫu báo cáo*: a message to fill in, one `name: ` a line, that is read back without a question. */
export const reportTemplate = (
  { campaign, themes, metrics: asked = coreMetrics, unit }: ReportTemplate,
  language: Language = 'vi',
): string => {
  const say = outgoingMessages(language).template;
  const { period, deadline } = campaign;
  const field = (name: string) => `${name}: `;
  const fields = (core: boolean) =>
    asked.filter((metric) => metric.core === core).map((metric) => field(metricText(metric, language)));
  const further = fields(false);
  return [
    say.title(titleText(campaign)),
    ...(period === null ? [] : [say.period(formatOfficialDate(period.from), formatOfficialDate(period.to))]),
    ...(deadline === null ? [] : [say.sendBy(formatOfficialDate(unit?.extendedTo ?? deadline))]),
    '',
    field(say.unit) + (unit ? oneLine(unit.name, 200) : ''),
    field(say.number),
    field(say.date),
    '',
    say.blank,
    ...fields(true),
    ...(further.length === 0 ? [] : ['', say.further, ...further]),
    '',
    ...(themes.length === 0
      ? []
      : [
          say.themes,
          ...themes.map(themeText),
          field(say.done),
          say.optional,
          ...themes.map((theme) => field(say.evidence(theme.number))),
          '',
        ]),
    ...[say.difficulties, say.proposals, say.nil].map(field),
  ].join('\n');
};
