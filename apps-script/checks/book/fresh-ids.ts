import { messages } from '../../../shared/locale/messages';
import { publicationStates } from '../../../shared/publication/genre';
import { articleKey } from '../../../shared/publication/key';
import { type ColumnId, type TableId, tables } from '../../../shared/tables/index';
import { listKinds } from '../../../shared/tables/lists';
import { type SettingId, settingRows } from '../../../shared/tables/settings';
import { comparable } from '../../../shared/text/normalise';
import type { Cell } from '../../google/google';
import { coverageId } from '../../operations/state/coverage-rows';
import { choiceCell, choiceIn, exactCell, numberIn, textCell, textIn } from '../../tabs/rows/cells';
import type { CellsOf } from '../../tabs/rows/rows';
import { dayOf, wholeSecond } from '../../tabs/rows/vietnam-time';
import type { Book } from './book';
import { activeCampaign, campaignIds, takenIds, unitNamed } from './what-is-there';

type Cells = Readonly<Record<string, Cell>>;

/** The columns that must be seen to know what a row is, with those that are written. */
export const idColumns: { readonly [T in TableId]?: readonly ColumnId<T>[] } = {
  publications: ['id', 'campaign', 'title', 'url', 'key', 'state', 'logged_by', 'logged_at'],
  reports: ['id', 'campaign', 'unit', 'unit_name', 'status'],
  coverage: ['id', 'campaign', 'unit', 'unit_name', 'theme'],
  pins: ['id', 'campaign', 'article', 'title', 'url', 'position'],
  units: ['id', 'name', 'short_name'],
  campaigns: ['id', 'title'],
  lists: ['id', 'campaign', 'kind', 'number', 'label', 'date'],
  settings: ['id', 'name', 'value'],
};

/** A campaign that a row without one can only belong to. */
const campaignFor = (book: Book, row: Cells): string => {
  const own = textIn(row.campaign);
  if (own !== '') return own;
  const all = campaignIds(book);
  return all.length === 1 ? (all[0] as string) : activeCampaign(book);
};

const article = (book: Book, row: Cells): CellsOf<'publications'> => {
  const key = articleKey(textIn(row.url), null) ?? '';
  const by = messages(book.language).sheet.byHand;
  return {
    id: exactCell(book.google.uuid()),
    ...(textIn(row.campaign) === '' ? { campaign: exactCell(campaignFor(book, row)) } : {}),
    ...(textIn(row.key) === '' && key !== '' ? { key: exactCell(key) } : {}),
    ...(textIn(row.state) === '' ? { state: choiceCell(publicationStates, 'dang', book.language) } : {}),
    ...(textIn(row.logged_by) === '' ? { logged_by: textCell(by) } : {}),
    ...(row.logged_at === '' ? { logged_at: wholeSecond(book.now) } : {}),
  };
};

const report = (book: Book, row: Cells): CellsOf<'reports'> | null => {
  const campaign = campaignFor(book, row);
  const unit = textIn(row.unit) || unitNamed(book, textIn(row.unit_name));
  if (campaign === '' || unit === '') return null;
  return {
    id: exactCell(`${campaign}|${unit}`),
    ...(textIn(row.campaign) === '' ? { campaign: exactCell(campaign) } : {}),
    ...(textIn(row.unit) === '' ? { unit: exactCell(unit) } : {}),
  };
};

const coverage = (book: Book, row: Cells): CellsOf<'coverage'> | null => {
  const of = report(book, row);
  const theme = numberIn(row.theme);
  if (of === null || theme === null) return null;
  const unit = textIn(row.unit) || String(of.unit ?? '').replace(/^'/, '');
  return { ...of, id: exactCell(coverageId(campaignFor(book, row), unit, theme)) };
};

const listEntry = (book: Book, row: Cells): CellsOf<'lists'> | null => {
  const kind = choiceIn(listKinds, row.kind);
  const day = dayOf(row.date);
  if (kind === 'holiday') return day === null ? null : { id: exactCell(`holiday|${day}`) };
  const campaign = campaignFor(book, row);
  const number = numberIn(row.number);
  if (campaign === '' || kind === null) return null;
  const of = textIn(row.campaign) === '' ? { campaign: exactCell(campaign) } : {};
  if (kind === 'theme_gate') return { id: exactCell(`${campaign}|gate`), ...of };
  return number === null ? null : { id: exactCell(`${campaign}|${number}`), ...of };
};

const campaignRow = (book: Book, row: Cells): CellsOf<'campaigns'> | null => {
  if (textIn(row.title) === '') return null;
  const year = (dayOf(book.now) ?? '').slice(0, 4);
  const taken = campaignIds(book);
  let number = 1;
  while (taken.includes(`dot-${year}-${number}`)) number += 1;
  return { id: exactCell(`dot-${year}-${number}`) };
};

const setting = (row: Cells): CellsOf<'settings'> | null => {
  const name = comparable(textIn(row.name));
  const id = (Object.keys(settingRows) as SettingId[]).find((one) =>
    [settingRows[one].vi, settingRows[one].en].some((label) => comparable(label) === name),
  );
  return id ? { id: exactCell(id) } : null;
};

/** The id that a row without one should have, with what else it lacks; null where nobody can tell. */
export const freshCells = <T extends TableId>(book: Book, table: T, row: Cells): CellsOf<T> | null => {
  const make = (): CellsOf<TableId> | null => {
    switch (table as TableId) {
      case 'publications':
        return textIn(row.title) === '' && textIn(row.url) === '' ? null : article(book, row);
      case 'reports':
        return report(book, row);
      case 'coverage':
        return coverage(book, row);
      case 'lists':
        return listEntry(book, row);
      case 'campaigns':
        return campaignRow(book, row);
      case 'settings':
        return setting(row);
      case 'units':
        return textIn(row.name) === '' ? null : { id: exactCell(`tay:${book.google.uuid().slice(0, 8)}`) };
      case 'pins':
        return textIn(row.title) === '' && textIn(row.url) === ''
          ? null
          : { id: exactCell(book.google.uuid()) };
      default:
        return null;
    }
  };
  const cells = make();
  if (cells === null) return null;
  // An id that stands for something is there once: a second row of it is for people to look at.
  const id = textIn((cells as CellsOf<'reports'>).id).replace(/^'/, '');
  return takenIds(book, table).has(id) ? null : (cells as CellsOf<T>);
};

export const isIdentified = (table: TableId): boolean =>
  tables[table].columns.some((column) => column.id === 'id') && table in idColumns;
