import type { Language } from '../../../shared/locale/labels';
import type { Problem } from '../../../shared/problem';
import { ArticleChanges } from '../../../shared/protocol';
import { genres, origins, publicationStates } from '../../../shared/publication/genre';
import type { ColumnId } from '../../../shared/tables/index';
import { displayText } from '../../../shared/text/normalise';
import { type RowImage, valueIn } from '../../changes/image';
import { shownValue } from '../../changes/take-back/told';
import type { Cell } from '../../google/google';
import { choiceIn, listIn, numberIn, textIn } from '../../tabs/rows/cells';
import type { Row } from '../../tabs/rows/rows';
import { dayOf } from '../../tabs/rows/vietnam-time';

type Cells = Row<'publications'>['cells'];
type Field = keyof ArticleChanges;

const countIn = (cell: Cell): number | null | undefined =>
  textIn(cell) === '' ? null : (numberIn(cell) ?? undefined);

const timeIn = (cell: Cell): string | null => {
  const value = valueIn('time', cell);
  return typeof value === 'object' && 'time' in value ? value.time : textIn(cell) || null;
};

/** What a row says of an article, as an editor would say it; what people typed that no editor could say is left out. */
export const fieldsOf = (cells: Cells): ArticleChanges => {
  const said: { [Name in Field]: unknown } = {
    title: textIn(cells.title),
    publishedOn: dayOf(cells.published_on),
    publishedAt: timeIn(cells.published_at),
    section: textIn(cells.section),
    genre: choiceIn(genres, cells.genre) ?? 'tin',
    origin: choiceIn(origins, cells.origin) ?? 'goc',
    author: textIn(cells.author),
    source: textIn(cells.source),
    theme: textIn(cells.theme) === '' ? 0 : numberIn(cells.theme),
    secondaryThemes: listIn(cells.secondary_themes).map(Number),
    units: listIn(cells.units),
    state: choiceIn(publicationStates, cells.state) ?? 'dang',
    views: countIn(cells.views),
    note: textIn(cells.note),
    photos: countIn(cells.photos),
    authorUnit: textIn(cells.author_unit),
  };
  const known = Object.entries(said).filter(
    ([name, value]) => ArticleChanges.safeParse({ [name]: value }).success,
  );
  return Object.fromEntries(known) as ArticleChanges;
};

/** `publishedOn` is kept in `published_on`. */
const columnOf = (field: string) =>
  field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) as ColumnId<'publications'>;

/** Texts are alike that would be written alike. */
const asWritten = (value: unknown): string | undefined =>
  JSON.stringify(value, (_key, one) => (typeof one === 'string' ? displayText(one) : one));

export const saysSame = (field: Field, a: ArticleChanges, b: ArticleChanges): boolean =>
  asWritten(a[field]) === asWritten(b[field]);

/** Those of the fields to be changed that are not as they should be, with what stands there now. */
export const findConflict = (
  changes: ArticleChanges,
  now: RowImage<'publications'>,
  language: Language,
  isFine: (column: ColumnId<'publications'>, field: Field) => boolean,
): Problem | null => {
  const fields = (Object.keys(changes) as Field[]).flatMap((field) => {
    const column = columnOf(field);
    return isFine(column, field) ? [] : [{ field, now: shownValue(now[column], language) }];
  });
  return fields.length > 0 ? { kind: 'conflict', fields } : null;
};
