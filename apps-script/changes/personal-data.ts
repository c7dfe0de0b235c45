import { type TableId, tables } from '../../shared/tables/index';
import { findPersonalData, type PersonalData, withoutPersonalData } from '../../shared/text/personal-data';
import { kindOf, type RowImage, type Unkept, type Value, valueDigest } from './image';

const dots = '••••';

/** So much stays of a number that its owner knows it again. */
const masked = ({ kind, said }: PersonalData): string => {
  const digits = said.normalize('NFKC').replace(/[^\d+]/g, '');
  if (kind === 'phone') return digits.slice(0, -8) + dots + dots;
  if (kind === 'identity-card')
    return digits.replace(digits.length > 9 ? /(?<=\d{3})\d/g : /(?<=\d{2})\d/g, '•');
  if (kind === 'mail') return said.replace(/(?<=^.).*@ ?/su, `${dots}@`);
  // A header alone tells of nobody, and says which column it was.
  if (kind === 'list-header' && !/[\t\n|]/.test(said)) return said;
  return kind === 'account' ? dots + dots : dots;
};

/**
 * What may be kept of a text in a log, since a log is kept longer than what it tells of. `published` is what a portal
 * has published with the names in it: only numbers are masked there.
 */
export const maskPersonal = (text: string, published = false): string =>
  withoutPersonalData(text, findPersonalData(text, { published }), masked);

const publishedTables: readonly TableId[] = ['publications', 'pins', 'royalties'];

export const isPublishedTable = (table: TableId): boolean => publishedTables.includes(table);

/** Whether a column holds what a portal has published; columns of people's own have no id, and hold anything. */
export const isPublishedColumn = (table: TableId, column: string): boolean =>
  isPublishedTable(table) && column !== 'note' && column !== '';

/** By the name of its tab in either language. */
export const isPublishedTab = (tab: string): boolean =>
  publishedTables.some((id) => tables[id].tab.vi === tab || tables[id].tab.en === tab);

/** A text that is longer than this is not kept word for word with its row. */
const longestKept = 20_000;

/** A value as a log may keep it. */
export const keptValue = (table: TableId, column: string, value: Value): Value => {
  const kind = kindOf(table, column);
  if (typeof value === 'object' || typeof value === 'boolean') return value;
  const text = String(value);
  const free = kind === 'text' || kind === 'long-text' || kind === 'choice';
  // Addresses and ids have long numbers that are nobody's; figures are counts.
  const shown = free ? maskPersonal(text, isPublishedColumn(table, column)) : text;
  if (shown === text && text.length <= longestKept) return value;
  return { unkept: shown.slice(0, 200), digest: valueDigest(value) } satisfies Unkept;
};

/** A row as a log may keep it: values with personal data are masked, and known again by a digest only. */
export const keptImage = <T extends TableId>(table: T, image: RowImage<T>): RowImage<T> =>
  Object.fromEntries(
    (Object.entries(image) as [string, Value][]).map(([id, value]) => [id, keptValue(table, id, value)]),
  ) as RowImage<T>;
