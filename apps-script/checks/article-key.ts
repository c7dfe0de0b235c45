import { articleKey } from '../../shared/publication/key';
import { normaliseAddress, parseAddress, siteOf } from '../../shared/text/address';
import { exactCell, textIn } from '../tabs/rows/cells';
import type { Edit } from './book/bench';
import type { Book } from './book/book';
import type { Check } from './book/check';
import { found, inColumn } from './book/finding';
import { knownRows } from './book/known-rows';
import { outcomeLines } from './book/outcome-lines';

const loggedKeys = (book: Book): ReadonlyMap<string, string> =>
  book.once('logged-keys', () => {
    const keys = new Map<string, string>();
    for (const line of outcomeLines(book)) if (line.kind === 'logged') keys.set(line.uuid, line.key);
    return keys;
  });

/**
 * Whether somebody changed the address since the add-on wrote it. Asked only of rows whose key does not come from the
 * address: it means reading what *Nhật ký* keeps of each.
 */
const isReaddressed = (book: Book, id: string, url: string): boolean => {
  const written = (knownRows(book, 'publications').get(id) as { readonly url?: unknown } | undefined)?.url;
  return typeof written === 'string' && normaliseAddress(written) !== normaliseAddress(url);
};

const siteIn = (address: string): string => {
  const parsed = parseAddress(address);
  return parsed ? siteOf(parsed) : '';
};

/**
 * The key that a row should have, null where the one that it has may be right. A page may have named another
 * address as its own when it was logged, which holds until the address is changed by hand; a number of the CMS in the
 * address is above that.
 */
const wantedKey = (
  url: string,
  key: string,
  logged: string | undefined,
  isReaddressed: () => boolean,
): string | null => {
  const own = articleKey(url, null);
  if (own === null || own === key) return null;
  if (own === normaliseAddress(url)) {
    const isSame = logged !== undefined && siteIn(logged) === siteIn(url) && !isReaddressed();
    const kept = isSame ? logged : undefined;
    if (key !== '' && key === kept) return null;
    return kept ?? own;
  }
  return own;
};

/** An article's key that does not go with its address: the same article could be logged twice. */
export const articleKeys: Check = {
  id: 'article-key',
  stage: 'cells',
  tables: ['publications'],
  find: (book, area) => {
    const { table, first, values } = area;
    const columns = table.columns as ReadonlyMap<string, number>;
    const [urlAt, keyAt] = [columns.get('url') ?? 0, columns.get('key') ?? 0];
    if (urlAt === 0 || keyAt === 0) return [];
    const logged = loggedKeys(book);
    const edits: Edit[] = [];
    values.forEach((line, index) => {
      const id = area.idOf(index);
      const key = textIn(line[keyAt - 1]);
      const url = textIn(line[urlAt - 1]);
      const wanted = wantedKey(url, key, logged.get(id), () => isReaddressed(book, id, url));
      if (id === '' || wanted === null || wanted === key) return;
      edits.push({ row: first + index, id, column: 'key', before: key, after: exactCell(wanted) });
    });
    if (edits.length === 0) return [];
    const rows = edits.map(({ row }) => row);
    return [
      found({
        id: 'article-key',
        severity: 'risk',
        where: inColumn(table, urlAt, rows),
        count: edits.length,
        mend: (bench) => bench.write(table, edits),
      }),
    ];
  },
};
