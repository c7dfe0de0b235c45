import { messages } from '../../shared/locale/messages';
import { type TableId, tables } from '../../shared/tables/index';
import { recordHistory } from '../changes/history';
import type { Cell, EditEvent, Google, Range } from '../google/google';
import { sheetLanguage } from '../tabs/layout/survey';
import { locateColumns } from '../tabs/rows/columns';
import { oldValue, personOf, seen } from './edit-event';

/** By what people call a row, in the order of preference. */
const subjects = ['unit_name', 'title', 'name', 'label'] as const;

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

/** An edit as Google tells it, where no baseline knows better: one cell with its old value, more of them counted. */
export const tellEdit = (google: Google, id: TableId, event: EditEvent): void => {
  const { range } = event;
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
};
