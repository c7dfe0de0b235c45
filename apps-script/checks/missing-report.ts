import { reportStatuses } from '../../shared/report/status';
import { cellsOf } from '../changes/image';
import { choiceCell, exactCell, textCell, textIn } from '../tabs/rows/cells';
import type { CellsOf } from '../tabs/rows/rows';
import type { Check } from './book/check';
import { found, grouped, whereIs } from './book/finding';
import { knownRows } from './book/known-rows';
import { campaignIds, takenIds } from './book/what-is-there';

/** Units of a round whose row of *Báo cáo* is gone: they are expected by nobody. */
export const missingReport: Check = {
  id: 'missing-report',
  stage: 'rows',
  find: (book) => {
    const table = book.table('reports');
    if (!table || table.missing.length > 0) return [];
    const taken = takenIds(book, 'reports');
    const campaigns = new Set(campaignIds(book));
    const known = knownRows(book, 'reports');
    const units = new Map<string, { campaign: string; unit: string; name: string }>();
    for (const { cells } of book.rows('coverage', ['campaign', 'unit', 'unit_name'])) {
      const [campaign, unit] = [textIn(cells.campaign), textIn(cells.unit)];
      const id = `${campaign}|${unit}`;
      if (unit === '' || !campaigns.has(campaign) || taken.has(id) || units.has(id)) continue;
      units.set(id, { campaign, unit, name: textIn(cells.unit_name) });
    }
    return [...grouped([...units], ([, { campaign }]) => campaign)].map(([campaign, gone]) =>
      found({
        id: `missing-report:${campaign}`,
        severity: 'wrong',
        where: whereIs(table),
        count: gone.length,
        facts: {
          campaign,
          units: gone
            .slice(0, 5)
            .map(([, { name }]) => name)
            .join(', '),
          known: String(gone.filter(([id]) => known.has(id)).length),
        },
        mend: (bench) =>
          bench.insert(
            table,
            gone.map(([id, { unit, name }]): CellsOf<'reports'> => {
              const image = known.get(id);
              return {
                status: choiceCell(reportStatuses, 'chua_nop', book.language),
                unit_name: textCell(name),
                ...(image ? cellsOf(image as never) : {}),
                id: exactCell(id),
                campaign: exactCell(campaign),
                unit: exactCell(unit),
              };
            }),
          ),
      }),
    );
  },
};
