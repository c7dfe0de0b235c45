import type { ReportsData, UnitReport } from '../../../shared/protocol';
import type { Surroundings } from '../../../shared/report/plausibility/question';

/** What a report of a unit is held against: the rest of the campaign, the campaign before, the ledger. */
export const surroundingsOf = (
  { campaign, units, last, articles, today }: ReportsData,
  unit: UnitReport,
  told: Pick<Surroundings, 'document' | 'receivedOn'>,
): Surroundings => ({
  ...told,
  kind: unit.kind,
  logged: articles.all,
  last: last?.figures[unit.id] ?? null,
  others: units
    .filter((other) => other.id !== unit.id && other.status !== 'mien')
    .map(({ name, content }) => ({ unitName: name, figures: content.figures })),
  period: campaign.from === null || campaign.to === null ? null : { from: campaign.from, to: campaign.to },
  today,
});
