import { articleKey } from '../../shared/publication/key';
import type { Cell } from '../google/google';
import { addOutcomes } from '../operations/state/outcomes';
import { textIn } from '../tabs/rows/cells';
import type { Bench } from './book/bench';
import type { TableView } from './book/book';
import type { Check } from './book/check';
import { found, grouped, whereIs } from './book/finding';

const remove = (bench: Bench, table: TableView<'publications'>, row: number): void => {
  const line = (table.sheet.getRange(row, 1, 1, table.width).getValues()[0] ?? []) as Cell[];
  const cells: Record<string, Cell> = {};
  for (const [id, at] of table.columns) cells[id] = line[at - 1] ?? '';
  if (!bench.removeRow(table, row, cells)) return;
  const outcomes = bench.book.tabs.get('outcomes');
  const [uuid, key] = [textIn(cells.id), textIn(cells.key)];
  if (!outcomes || uuid === '') return;
  addOutcomes(outcomes, [{ uuid, kind: 'undone', key }], bench.book.now);
  bench.did({ do: 'outcome', uuid, key, kind: 'undone' });
};

/** One article in two rows: it is counted twice. Which row is the good one only people know. */
export const sameArticle: Check = {
  id: 'same-article',
  stage: 'rows',
  find: (book) => {
    const table = book.table('publications');
    if (!table) return [];
    const rows = book.rows('publications', ['id', 'key', 'url', 'title', 'campaign']);
    const withId = rows.filter(({ cells }) => textIn(cells.id) !== '');
    const keyOf = (cells: (typeof rows)[number]['cells']) =>
      textIn(cells.key) || (articleKey(textIn(cells.url), null) ?? '');
    return [...grouped(withId, ({ cells }) => keyOf(cells))]
      .filter(([key, some]) => key !== '' && new Set(some.map(({ cells }) => textIn(cells.id))).size > 1)
      .map(([key, some]) => {
        const downwards = [...some].sort((a, b) => a.row - b.row);
        return found({
          id: `same-article:${key}`.slice(0, 400),
          severity: 'wrong',
          repair: 'asks',
          where: whereIs(table, {
            at: table.columns.get('title') ?? 1,
            rows: downwards.map(({ row }) => row),
          }),
          count: some.length,
          facts: { name: textIn(some[0]?.cells.title), rows: downwards.map(({ row }) => row).join(', ') },
          choices: [
            { id: 'upper', label: '' },
            { id: 'lower', label: '' },
            { id: 'leave', label: '' },
          ],
          mend: (bench, choice) => {
            if (choice !== 'upper' && choice !== 'lower') return;
            const kept = choice === 'upper' ? downwards[0] : downwards[downwards.length - 1];
            for (const { row } of downwards.reverse()) if (row !== kept?.row) remove(bench, table, row);
          },
        });
      });
  },
};
