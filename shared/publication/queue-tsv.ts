import type { ArticleEntry } from '../protocol';

/** Raised when a column comes to mean something else: who reads refuses what is later than it knows. */
export const queueTsvVersion = 1;
const mark = 'so-ghim/';
/** Longer than any queue that a browser keeps. */
const longestText = 20_000_000;

/** How a field stands in its cell: in its own words, in its words or blank for null, or as JSON. */
type Writing = 'words' | 'words or null' | 'data';
/** The columns in their order; those that may be left blank stand last, since tools cut off blank ends. */
const writing = {
  campaign: 'words',
  url: 'words',
  canonical: 'words or null',
  title: 'words',
  publishedOn: 'words',
  publishedAt: 'words or null',
  portal: 'words',
  section: 'words',
  genre: 'words',
  origin: 'words',
  author: 'words',
  source: 'words',
  theme: 'data',
  secondaryThemes: 'data',
  units: 'data',
  pin: 'data',
  note: 'words',
  photos: 'data',
  authorUnit: 'data',
  repostOf: 'data',
} as const satisfies Record<Exclude<keyof ArticleEntry, 'uuid'>, Writing>;
type Field = keyof typeof writing;
const fields = Object.keys(writing) as Field[];
const optional: readonly Field[] = ['photos', 'authorUnit', 'repostOf'];

const header = [`${mark}${queueTsvVersion}`, 'by', ...fields];
const letters: Readonly<Record<string, string>> = { '\t': 't', '\n': 'n', '\r': 'r', '\\': '\\' };

/**
 * A cell that a grid takes for text, whatever it begins with: no formula, no date, no number comes of it. In the cell
 * are no tabs, no ends of lines, no controls, and no quotation mark at its beginning, which a grid would take for one
 * of its own.
 */
const quoted = (text: string): string =>
  `'${text.replace(/^['"]|[\\\p{Cc}\p{Cs}\u2028\u2029]/gu, (one) => {
    const letter = letters[one];
    return letter === undefined ? `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}` : `\\${letter}`;
  })}`;

/** What a cell says, with the apostrophe or without it, since grids hide it; null for what nobody writes so. */
const unquoted = (cell: string): string | null => {
  let isSound = true;
  const text = cell.replace(/^'/, '').replace(/\\(?:u([\da-f]{4})|([\s\S])?)/g, (_all, code, letter) => {
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    const meant = Object.keys(letters).find((one) => letters[one] === letter);
    isSound = isSound && meant !== undefined;
    return meant ?? '';
  });
  return isSound ? text : null;
};

const cellOf = (how: Writing, value: unknown): string => {
  if (value === undefined || (how === 'words' && value === '')) return '';
  if (how === 'data') return quoted(JSON.stringify(value));
  return value === null ? '' : quoted(String(value));
};

/**
 * Articles that wait, to be pasted into the sheet's *Dán dữ liệu*: a row each below a header that names the format. The
 * columns after the first, which holds the id, are called as in the protocol; `by` is the editor who logs them.
 */
export const writeQueueTsv = (entries: readonly ArticleEntry[], by: string): string =>
  [
    header,
    ...entries.map((entry) => [
      quoted(entry.uuid),
      quoted(by),
      ...fields.map((field) => cellOf(writing[field], entry[field])),
    ]),
  ]
    .map((cells) => `${cells.join('\t')}\n`)
    .join('');

/** A row as it was read, `line` counted in the pasted text; only the sheet judges the article. Null: it is damaged. */
export type PastedRow = {
  readonly line: number;
  readonly by: string;
  readonly entry: ArticleEntry | null;
};
export type PastedQueue =
  | { readonly kind: 'rows'; readonly rows: readonly PastedRow[] }
  | { readonly kind: 'not-ours' }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'later'; readonly version: number };

const meaningOf = (field: Field, cell: string): unknown => {
  const how: Writing = writing[field];
  if (cell === '') return how === 'words' ? '' : how === 'words or null' ? null : undefined;
  const text = unquoted(cell);
  return text === null ? undefined : how === 'data' ? JSON.parse(text) : text;
};

const entryIn = (cells: readonly string[], columns: ReadonlyMap<string, number>): ArticleEntry | null => {
  const cell = (name: string) => cells[columns.get(name) ?? -1] ?? '';
  const uuid = unquoted(cells[0] ?? '') ?? '';
  try {
    const said = fields
      .map((field) => [field, meaningOf(field, cell(field))] as const)
      .filter(([field, value]) => value !== undefined || !optional.includes(field));
    if (uuid === '' || said.some(([, value]) => value === undefined)) return null;
    return { uuid, ...Object.fromEntries(said) } as ArticleEntry;
  } catch (_notJson) {
    return null;
  }
};

/** What was pasted, whole or in parts put together, from the file or out of a grid where it lay meanwhile. */
export const readQueueTsv = (text: string): PastedQueue => {
  if (text.length > longestText) return { kind: 'too-long' };
  let columns: ReadonlyMap<string, number> | null = null;
  const rows: PastedRow[] = [];
  for (const [at, one] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const cells = one.split('\t');
    const first = cells[0]?.trim() ?? '';
    if (first.startsWith(mark)) {
      const version = Number(first.slice(mark.length));
      if (version > queueTsvVersion) return { kind: 'later', version };
      columns = new Map(cells.map((name, column) => [name.trim(), column]));
      if (header.some((name) => !columns?.has(name))) return { kind: 'not-ours' };
    } else if (columns !== null && one.trim() !== '') {
      const by = unquoted(cells[columns.get('by') ?? -1] ?? '') ?? '';
      rows.push({ line: at + 1, by, entry: entryIn(cells, columns) });
    }
  }
  return columns === null ? { kind: 'not-ours' } : { kind: 'rows', rows };
};
