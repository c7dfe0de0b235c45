import { numberIn, textIn } from '../tabs/rows/cells';
import type { Check } from './book/check';
import { found, grouped, inColumn } from './book/finding';
import { campaignIds, themesOf } from './book/what-is-there';

/** Articles of a theme that their round does not have: they are in no column of *Nội dung*. */
export const unknownTheme: Check = {
  id: 'unknown-theme',
  stage: 'rows',
  find: (book) => {
    const table = book.table('publications');
    if (!table) return [];
    const themes = themesOf(book);
    const present = new Set(campaignIds(book));
    const odd = book.rows('publications', ['id', 'campaign', 'theme']).flatMap(({ row, cells }) => {
      const [id, campaign, theme] = [textIn(cells.id), textIn(cells.campaign), numberIn(cells.theme)];
      if (id === '' || !present.has(campaign) || typeof cells.theme === 'string') return [];
      if (theme === null || theme === 0 || themes.get(campaign)?.includes(theme)) return [];
      return [{ row, id, campaign, theme }];
    });
    return [...grouped(odd, ({ campaign, theme }) => `${campaign}:${theme}`)].map(([key, some]) =>
      found({
        id: `unknown-theme:${key}`,
        severity: 'wrong',
        repair: 'asks',
        where: inColumn(
          table,
          table.column('theme'),
          some.map(({ row }) => row),
        ),
        count: some.length,
        facts: { theme: String(some[0]?.theme ?? '') },
        choices: [0, ...(themes.get(some[0]?.campaign ?? '') ?? [])].map((number) => ({
          id: String(number),
          label: number === 0 ? '' : String(number),
        })),
        mend: (bench, choice) => {
          const number = Number(choice);
          if (choice === '' || !Number.isInteger(number)) return;
          bench.write(
            table,
            some.map(({ row, id, theme }) => ({ row, id, column: 'theme', before: theme, after: number })),
          );
        },
      }),
    );
  },
};
