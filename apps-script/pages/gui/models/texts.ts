import type { Language } from '../../../../shared/locale/labels';
import type { ReportsData, UnitReport } from '../../../../shared/protocol';
import { type MetricId, metrics } from '../../../../shared/report/metrics/index';
import { groupReminder } from '../../../../shared/report/outgoing/group-reminder';
import { messageParts } from '../../../../shared/report/outgoing/message-parts';
import { receipt } from '../../../../shared/report/outgoing/receipt';
import { reminder } from '../../../../shared/report/outgoing/reminder';
import { reportTemplate } from '../../../../shared/report/outgoing/report-template';
import { revisionRequest } from '../../../../shared/report/outgoing/revision-request';
import type { OutgoingCampaign, OutgoingUnit } from '../../../../shared/report/outgoing/subject';
import { readReasons } from '../../../../shared/report/reason-cell';
import { evidenceOf } from '../../../../shared/report/unit-evidence';
import { addresseesOf, type TextKind } from './addressees';

/** `unit` null: one text for all. `further` are metrics that are asked for beside the core. */
export type Asked = {
  readonly kind: TextKind;
  readonly unit: UnitReport | null;
  readonly further: ReadonlySet<MetricId>;
  readonly language: Language;
};

/** `V/v truyền thông…` → `truyền thông…`: how a title goes on inside a sentence. */
export const withoutRe = (title: string): string => title.replace(/^\s*v\/v\s*:?\s+/i, '');

/** The tracker does not know where a deadline came from: none is laid to the dispatch. */
export const outgoingCampaign = ({ campaign }: ReportsData): OutgoingCampaign => ({
  title: withoutRe(campaign.title),
  number: campaign.number === '' ? null : campaign.number,
  issuedOn: campaign.issuedOn,
  deadline: campaign.deadline,
  deadlineFrom: 'officer',
  period: campaign.from === null || campaign.to === null ? null : { from: campaign.from, to: campaign.to },
});

const outgoingUnit = (unit: UnitReport, { themes }: ReportsData): OutgoingUnit => ({
  name: unit.name,
  extendedTo: unit.extendedTo,
  missing: themes.filter((theme) => evidenceOf(unit, theme.number) === null),
});

/** Officers write addresses into titles and notes; an address of the tracker must not go out to the units. */
const withoutLinks = (text: string): string =>
  text.replace(/(?:https?:|www\.|docs\.google|script\.google)[^\s,;)”"]*/gi, '…');

/** A text as the messages that carry it; none where there is nothing to say. */
export const messagesFor = (data: ReportsData, { kind, unit, further, language }: Asked): string[] => {
  const { themes, today, holidays } = data;
  const campaign = outgoingCampaign(data);
  const text = (): string | string[] => {
    if (kind === 'template')
      return reportTemplate(
        {
          campaign,
          themes,
          metrics: metrics.filter(({ id, core }) => core || further.has(id)),
          ...(unit === null ? {} : { unit }),
        },
        language,
      );
    if (kind === 'reminder')
      return unit === null
        ? groupReminder({ campaign, units: addresseesOf(kind, data), today, holidays }, language)
        : reminder({ campaign, unit: outgoingUnit(unit, data), today, holidays }, language);
    if (unit === null) return '';
    if (kind === 'receipt')
      return receipt(
        {
          unit: unit.name,
          content: unit.content,
          receivedOn: unit.receivedOn,
          channel: unit.channel,
          themes,
        },
        language,
      );
    return revisionRequest(
      { campaign, themes, unit: unit.name, reasons: readReasons(unit.reasons) },
      language,
    );
  };
  const made = text();
  return (typeof made === 'string' ? messageParts(made) : made).map(withoutLinks);
};
