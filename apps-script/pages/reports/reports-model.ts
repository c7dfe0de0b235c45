import { computed, signal } from '@preact/signals';
import { type DueState, dueState } from '../../../shared/calendar/due-state';
import type { ReportsData, ReportVersion, UnitReport } from '../../../shared/protocol';
import type { ReportStatus } from '../../../shared/report/status';
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

/** The reports of a campaign, and of single units every version. What was read last stays in view while reading. */
export function createReportsModel(door: Door) {
  const known = signal<ReportsData | undefined>();
  const filter = signal<FilterId>('all');
  const versions = signal<ReadonlyMap<string, Versions>>(new Map());
  const reading = createTask<ReportsData>();
  const readingVersions = createTask<readonly ReportVersion[]>();

  const units = computed(() => known.value?.units ?? []);
  const findUnit = (id: string): UnitReport | undefined => units.value.find((unit) => unit.id === id);
  /** Null while they were not read, or the row has a later version than when they were. */
  const findVersions = (id: string): readonly ReportVersion[] | null => {
    const version = findUnit(id)?.version;
    if (version === 0) return [];
    const kept = versions.value.get(id);
    return kept !== undefined && kept.version === version ? kept.list : null;
  };

  return {
    known,
    units,
    filter,
    reading,
    readingVersions,
    findUnit,
    findVersions,
    listed: computed(() => units.value.filter((unit) => passes(filter.value, unit))),
    count: (id: FilterId): number => units.value.filter((unit) => passes(id, unit)).length,
    /** Null for a unit that need not report. */
    dueOf({ status, extendedTo, receivedOn }: UnitReport): DueState | null {
      if (!known.value || status === 'mien') return null;
      const { campaign, today, holidays } = known.value;
      const { deadline } = campaign;
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
    async read(campaign = ''): Promise<boolean> {
      const data = await reading.run(() => door({ op: 'read-reports', campaign }));
      if (data) known.value = data;
      return data !== undefined;
    },
    async readVersions(unit: string): Promise<void> {
      const campaign = known.value?.campaign.id;
      const version = findUnit(unit)?.version;
      if (campaign === undefined || version === undefined) return;
      const list = await readingVersions.run(async () => {
        const answer = await door({ op: 'read-versions', campaign, unit });
        return answer.ok ? { ok: true, value: answer.value.versions } : answer;
      });
      if (list) versions.value = new Map(versions.value).set(unit, { version, list });
    },
  };
}
