import { cellsOf } from '../changes/image';
import { coverageId } from '../operations/state/coverage-rows';
import { exactCell, textCell, textIn } from '../tabs/rows/cells';
import type { CellsOf } from '../tabs/rows/rows';
import type { Check } from './book/check';
import { found, grouped, whereIs } from './book/finding';
import { knownRows } from './book/known-rows';
import { campaignIds, takenIds, themesOf } from './book/what-is-there';

/** Theme rows of units that are gone: what the unit did can be written down nowhere. */
export const missingCoverage: Check = {
  id: 'missing-coverage',
  stage: 'rows',
  find: (book) => {
    const table = book.table('coverage');
    if (!table || table.missing.length > 0) return [];
    const taken = takenIds(book, 'coverage');
    const themes = themesOf(book);
    const campaigns = new Set(campaignIds(book));
    const gone = book.rows('reports', ['campaign', 'unit', 'unit_name']).flatMap(({ cells }) => {
      const [campaign, unit] = [textIn(cells.campaign), textIn(cells.unit)];
      if (unit === '' || !campaigns.has(campaign)) return [];
      return (themes.get(campaign) ?? [])
        .map((theme) => ({
          id: coverageId(campaign, unit, theme),
          campaign,
          unit,
          theme,
          name: textIn(cells.unit_name),
        }))
        .filter(({ id }) => !taken.has(id));
    });
    if (gone.length === 0) return [];
    const known = knownRows(book, 'coverage');
    return [...grouped(gone, ({ campaign }) => campaign)].map(([campaign, some]) =>
      found({
        id: `missing-coverage:${campaign}`,
        severity: 'risk',
        where: whereIs(table),
        count: some.length,
        facts: { campaign, known: String(some.filter(({ id }) => known.has(id)).length) },
        mend: (bench) => {
          const once = new Map(some.map((row) => [row.id, row]));
          bench.insert(
            table,
            [...once.values()].map(
              ({ id, unit, theme, name }): CellsOf<'coverage'> => ({
                unit_name: textCell(name),
                ...(known.has(id) ? cellsOf(known.get(id) as never) : {}),
                id: exactCell(id),
                campaign: exactCell(campaign),
                unit: exactCell(unit),
                theme,
              }),
            ),
          );
        },
      }),
    );
  },
};
