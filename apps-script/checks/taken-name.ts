import type { Sheet } from '../google/google';
import { allTabs, type TabId } from '../tabs/layout/tabs-in-order';
import type { Book } from './book/book';
import type { Check } from './book/check';
import { found, whereIs } from './book/finding';

/** The tab that set-up made, where another one has its name: names are looked for first. */
export const renamedAway = (book: Book, id: TabId): Sheet | undefined =>
  book.once(`renamed-away:${id}`, () => {
    const kept = book.google.properties.get(`tab:${id}`);
    const named = book.tabs.get(id);
    if (kept === null || !named || String(named.getSheetId()) === kept) return undefined;
    return book.google
      .spreadsheet()
      .getSheets()
      .find((sheet) => String(sheet.getSheetId()) === kept);
  });

const freeName = (book: Book, name: string): string => {
  const taken = new Set(
    book.google
      .spreadsheet()
      .getSheets()
      .map((sheet) => sheet.getName()),
  );
  let number = 2;
  while (taken.has(`${name} (${number})`)) number += 1;
  return `${name} (${number})`;
};

/** A tab was renamed and a new one made under its name: whatever is written goes into the new one. */
export const takenName: Check = {
  id: 'taken-name',
  stage: 'tabs',
  find: (book) =>
    allTabs.flatMap((id) => {
      const ours = renamedAway(book, id);
      const other = book.tabs.get(id);
      if (!ours || !other) return [];
      const [name, renamed] = [other.getName(), ours.getName()];
      const aside = freeName(book, name);
      return [
        found({
          id: `taken-name:${id}`,
          severity: 'wrong',
          where: whereIs({ sheet: other, name }),
          facts: { name, renamed, aside },
          mend: (bench) => {
            other.setName(aside);
            bench.did({ do: 'renamed', gid: other.getSheetId(), before: name, after: aside });
            ours.setName(name);
            bench.did({ do: 'renamed', gid: ours.getSheetId(), before: renamed, after: name });
          },
        }),
      ];
    }),
};
