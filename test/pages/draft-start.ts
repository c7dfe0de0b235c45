import { signal } from '@preact/signals';
import type { FieldKey } from '../../apps-script/pages/reports/draft-fields';
import { createDraftModel, type DraftModel } from '../../apps-script/pages/reports/draft-model';
import type { ReportOutcome, UnitReport } from '../../shared/protocol';
import { reportsData, unitOf, versionOf } from './reports-data';

const uuidOf = (count: number) => `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
/** A draft of a unit of the campaign, with ids that are counted. */
export function start(unit: UnitReport = unitOf(5), latest = unit.version > 0 ? versionOf(unit) : null) {
  let made = 0;
  const newUuid = () => {
    made += 1;
    return uuidOf(made);
  };
  const data = signal(reportsData({ 5: unit }));
  return createDraftModel({ unit, latest }, { data, channel: signal('zalo'), newUuid });
}
export const saved = (draft: DraftModel, version = 1): Exclude<ReportOutcome, { kind: 'refused' }> => ({
  ...{ uuid: '', unit: draft.base.value.unit.id, kind: 'saved', version, status: 'da_nhan' },
});
export const sent = (draft: DraftModel) => draft.seal().sent;
export const typeAll = (draft: DraftModel, all: Readonly<Record<string, string>>): void => {
  for (const [id, text] of Object.entries(all)) draft.type(`figure:${id}` as FieldKey, text);
};
