import type { Labels } from '../locale/labels';
import type { Column, ColumnKind } from './table';

/** A column of one kind, by its id, its header in Vietnamese and in English, and its width in pixels. */
const columnOf =
  (kind: ColumnKind) =>
  <const Id extends string>(id: Id, vi: string, en: string, width: number): Column<Id> => ({
    id,
    labels: { vi, en },
    kind,
    width,
  });

export const id = columnOf('id');
export const text = columnOf('text');
export const longText = columnOf('long-text');
export const integer = columnOf('integer');
export const decimal = columnOf('decimal');
export const date = columnOf('date');
export const time = columnOf('time');
export const dateTime = columnOf('date-time');
export const link = columnOf('link');
export const formula = columnOf('formula');

/** An id that the add-on writes for itself: people do not see its column. */
export const hiddenId = <const Id extends string>(name: Id, vi: string, en: string): Column<Id> => ({
  ...id(name, vi, en, 80),
  hidden: true,
});

/** The two with which most tables begin. */
export const rowId = hiddenId('id', 'Mã dòng', 'Row id');
export const campaignId = hiddenId('campaign', 'Mã đợt', 'Campaign id');

/** A dropdown of the labels of `choices`, in their order. */
export const choice = <const Id extends string>(
  name: Id,
  vi: string,
  en: string,
  width: number,
  choices: Readonly<Record<string, Labels>>,
): Column<Id> => ({ ...columnOf('choice')(name, vi, en, width), choices: Object.values(choices) });

export const note = text('note', 'Ghi chú', 'Note', 200);
