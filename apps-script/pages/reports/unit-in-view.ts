import { computed, signal } from '@preact/signals';
import type { Door } from '../door';
import { createTask } from '../task';
import type { ReportsModel } from './reports-model';

export type UnitInView = ReturnType<typeof createUnitInView>;

/** Which unit a page of reports looks at. */
export function createUnitInView(door: Door, reports: ReportsModel) {
  const chosen = signal<string | null>(null);
  const showing = createTask<{ readonly shown: boolean }>();
  const unit = computed(() => (chosen.value === null ? undefined : reports.findUnit(chosen.value)));
  return {
    reports,
    chosen,
    showing,
    unit,
    /** What is kept of a unit is of one campaign: another one may be active when the sheet is read again. */
    keyOf: (id: string | null): string => `${reports.data.value?.campaign.id} ${id}`,
    /** False for a unit that the campaign does not have. */
    look(id: string): boolean {
      if (!reports.findUnit(id)) return false;
      chosen.value = id;
      showing.reset();
      return true;
    },
    close() {
      chosen.value = null;
    },
    /** The versions of a unit, unless they are known as its row has them now. */
    async readVersions(id: string): Promise<void> {
      if (reports.findVersions(id) === null) await reports.readVersions(id);
      else reports.readingVersions.reset();
    },
    showRow: () =>
      showing.run(() =>
        door({ op: 'show-cell', gid: reports.data.value!.gid, cell: `A${unit.value?.row ?? 1}` }),
      ),
  };
}
