import { computed, signal } from '@preact/signals';
import { type DueState, dueState } from '../../../shared/calendar/due-state';
import type { ReportVersion, UnitReport } from '../../../shared/protocol';
import type { ReportStatus } from '../../../shared/report/status';
import { createCampaignReports } from '../campaign-reports';
import type { Door } from '../door';
import { createTask } from '../task';
import type { DraftBase } from './draft-fields';

export type ReportsModel = ReturnType<typeof createReportsModel>;
/** Which units are listed, by what is to be done. */
export const filters = {
  all: null,
  missing: ['chua_nop'],
  check: ['da_nhan', 'da_bs'],
  revise: ['yeu_cau_bs'],
} as const satisfies Record<string, readonly ReportStatus[] | null>;
export type FilterId = keyof typeof filters;
/** Versions of a report as they were when its row had `version`. */
type Versions = { readonly version: number; readonly list: readonly ReportVersion[] };

const passes = (filter: FilterId, { status }: UnitReport): boolean =>
  (filters[filter] as readonly ReportStatus[] | null)?.includes(status) ?? true;

/** The reports of the active campaign, and of single units every version. */
export function createReportsModel(door: Door) {
  const campaign = createCampaignReports(door);
  const { data: known } = campaign;
  const filter = signal<FilterId>('all');
  const versions = signal<ReadonlyMap<string, Versions>>(new Map());
  const readingVersions = createTask<readonly ReportVersion[]>();

  const keyOf = (unit: string): string => `${known.value?.campaign.id} ${unit}`;
  const units = computed(() => known.value?.units ?? []);
  const findUnit = (id: string): UnitReport | undefined => units.value.find((unit) => unit.id === id);
  /** Null while they were not read, or the row has a later version than when they were. */
  const findVersions = (id: string): readonly ReportVersion[] | null => {
    const version = findUnit(id)?.version;
    if (version === 0) return [];
    const kept = versions.value.get(keyOf(id));
    return kept !== undefined && kept.version === version ? kept.list : null;
  };

  return {
    ...campaign,
    units,
    filter,
    readingVersions,
    findUnit,
    findVersions,
    listed: computed(() => units.value.filter((unit) => passes(filter.value, unit))),
    count: (id: FilterId): number => units.value.filter((unit) => passes(id, unit)).length,
    /** Null for a unit that need not report. */
    dueOf({ status, extendedTo, receivedOn }: UnitReport): DueState | null {
      if (!known.value || status === 'mien') return null;
      const { today, holidays } = known.value;
      const { deadline } = known.value.campaign;
      return dueState({ deadline, extendedTo, handedIn: status !== 'chua_nop', receivedOn, today, holidays });
    },
    /** Where a draft of a unit begins; null while its latest version is not read. */
    baseOf(id: string): DraftBase | null {
      const unit = findUnit(id);
      const list = findVersions(id);
      return unit && list
        ? { unit, latest: list.find(({ version }) => version === unit.version) ?? null }
        : null;
    },
    async readVersions(unit: string): Promise<void> {
      const id = known.value?.campaign.id;
      const version = findUnit(unit)?.version;
      if (id === undefined || version === undefined) return;
      const list = await readingVersions.run(async () => {
        const answer = await door({ op: 'read-versions', campaign: id, unit });
        return answer.ok ? { ok: true, value: answer.value.versions } : answer;
      });
      if (list) versions.value = new Map(versions.value).set(keyOf(unit), { version, list });
    },
  };
}
