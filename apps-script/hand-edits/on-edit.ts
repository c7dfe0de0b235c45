import { messages } from '../../shared/locale/messages';
import { type TableId, tables } from '../../shared/tables/index';
import { recordHistory } from '../changes/history';
import type { Cell, EditEvent, Google, Range } from '../google/google';
import { isNewer, readReference, readSettings, renewReference } from '../operations/state/reference';
import { layOutViews } from '../tabs/layout/lay-out-views';
import { sheetLanguage, surveyPlaces } from '../tabs/layout/survey';
import { findSheet, locateColumns } from '../tabs/rows/columns';
import { dayOf } from '../tabs/rows/vietnam-time';

/** Tabs whose edits change what is kept beside the sheet. */
const reference: readonly TableId[] = ['settings', 'campaigns', 'lists', 'history'];
/** The add-on's own tabs: nobody reads a log of them. */
const silent: readonly TableId[] = ['history', 'outcomes', 'details', 'baseline'];
/** By what people call a row, in the order of preference. */
const subjects = ['unit_name', 'title', 'name', 'label'] as const;

const tableOf = (google: Google, range: Range): TableId | undefined =>
  (Object.keys(tables) as TableId[]).find((id) => {
    const sheet = findSheet(google, id, [tables[id].tab.vi, tables[id].tab.en]);
    return sheet !== undefined && sheet.getSheetId() === range.getSheet().getSheetId();
  });

/** An event's value as people see it. */
const seen = (value: unknown): string => {
  if (value instanceof Date) return dayOf(value) ?? '';
  return value === undefined || value === null ? '' : String(value);
};

/** The day that Google tells an old value of a date column by: a count of days. */
const oldValue = (event: EditEvent, kind: string | undefined): string => {
  const old: unknown = event.oldValue;
  const days = Number(old);
  if (kind === 'date' && old !== undefined && Number.isFinite(days) && days > 20_000) {
    return dayOf(new Date((days - 25_569) * 86_400_000)) ?? seen(old);
  }
  return seen(old);
};

const personOf = (event: EditEvent, unknown: string): string => {
  const email = event.user && typeof event.user.getEmail === 'function' ? event.user.getEmail() : '';
  return email === '' ? unknown : email;
};

const describe = (google: Google, id: TableId, range: Range) => {
  const { columns, width } = locateColumns(id, range.getSheet());
  const declared = tables[id].columns.find((column) => columns.get(column.id) === range.getColumn());
  const line = (range.getSheet().getRange(range.getRow(), 1, 1, width).getValues()[0] ?? []) as Cell[];
  const by = columns as ReadonlyMap<string, number>;
  const subject = subjects.map((column) => by.get(column)).find((at) => at !== undefined);
  return {
    declared,
    subject: subject === undefined ? '' : seen(line[subject - 1]),
    language: sheetLanguage(google),
  };
};

/**
 * The owner's edit trigger: writes to *Nhật ký* what a person changed by hand, and renews what is kept of the small
 * tables. Called by anything but Google's trigger it has no range, and does nothing.
 */
export const onEdit = (google: Google, event: EditEvent | undefined): void => {
  const range = event?.range;
  if (!event || !range || typeof range.getSheet !== 'function') return;
  const known = readReference(google);
  if (known === null) return;
  const id = tableOf(google, range);
  if (id === undefined || silent.includes(id)) {
    if (id === 'history') renewReference(google);
    return;
  }
  const renewed = reference.includes(id) ? renewReference(google) : null;
  if (isNewer(renewed ?? known)) return;
  const { declared, subject, language } = describe(google, id, range);
  const say = messages(language).sheet;
  const count = range.getNumRows() * range.getNumColumns();
  const one = count === 1;
  recordHistory(google, {
    by: personOf(event, say.unknownPerson),
    action: say.actions.handEdit,
    tab: tables[id].tab[language],
    subject: one ? subject : range.getA1Notation(),
    column: one ? (declared?.labels[language] ?? '') : '',
    old: one ? oldValue(event, declared?.kind) : say.unknownOldValue,
    new: one ? range.getDisplayValue() : say.cells(count),
  });
  if (renewed && renewed.active !== known.active) {
    layOutViews(google, surveyPlaces(google), readSettings(google).active_campaign ?? '');
  }
};
