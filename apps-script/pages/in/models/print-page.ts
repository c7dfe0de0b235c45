import { computed, signal } from '@preact/signals';
import { createCampaignReports } from '../../campaign-reports';
import type { Door } from '../../door';
import { fitPage } from './fit';
import { isSample, overviewOf } from './overview';
import { hasSuccessors, structureOf, together, totalIds } from './structure';

export type PrintPageModel = ReturnType<typeof createPrintPageModel>;
export type Page = NonNullable<PrintPageModel['page']['value']>;

/** How wide the column of the themes' labels is, in millimetres, beside the totals or the new structure. */
export const labelWidths = { totals: 92, structure: 52 } as const;

/** One page of the active campaign, and whether its figures stand by the new structure of units. */
export function createPrintPageModel(door: Door) {
  const reports = createCampaignReports(door);
  const byStructure = signal(false);
  const canStructure = computed(() => {
    const data = reports.data.value;
    return data !== undefined && hasSuccessors(data);
  });
  return {
    reports,
    byStructure,
    canStructure,
    page: computed(() => {
      const data = reports.data.value;
      if (!data) return null;
      const overview = overviewOf(data);
      const structure = byStructure.value && canStructure.value ? structureOf(data) : null;
      const fit = fitPage({
        groups: overview.groups,
        labels: data.themes.map(({ label }) => label),
        labelWidth: labelWidths[structure ? 'structure' : 'totals'],
        // The sums and where they come from; the totals have the ledger below them.
        rows: structure ? structure.length : totalIds.length,
        lastRows: structure ? 2 : 1,
      });
      return {
        data,
        ...overview,
        fit,
        isSample: isSample(data),
        structure: structure && {
          rows: structure.slice(0, fit.rows),
          rest: structure.length - fit.rows,
          others: together('', structure.slice(fit.rows)),
          all: together('', structure),
        },
      };
    }),
    start: reports.read,
  };
}
