import { computed, signal } from '@preact/signals';
import { type ColumnTarget, findConflicts } from '../../../../shared/report/import/column-target';
import { findHeader, type Header } from '../../../../shared/report/import/header-row';
import {
  type ColumnMatch,
  chosenColumns,
  matchColumns,
} from '../../../../shared/report/import/match-columns';
import { isBlank, readAloud, type SheetTable } from '../../../../shared/report/import/table';
import { findTemplate } from '../../../../shared/report/import/template';
import { findPersonalData } from '../../../../shared/text/personal-data';

export type Columns = ReturnType<typeof createColumns>;
/** A column that holds something, with what it is taken for now. */
export type ColumnChoice = ColumnMatch & {
  /** By a person; the match's own word otherwise. */
  readonly isChosen: boolean;
  /** What its first rows say, none of it of people. */
  readonly samples: readonly string[];
};

const samplesShown = 2;
const longestSample = 24;

/** Which sheet of a file is read, where its header stands, and what each of its columns is taken for. */
export function createColumns(sheets: readonly SheetTable[]) {
  const shown = sheets.filter(({ hidden, rows }) => !hidden && rows.length > 0);
  const template = findTemplate(sheets);
  const headerOf = (sheet: SheetTable | undefined) => sheet && findHeader(sheet.rows, template?.labels);
  const first = shown.findIndex((sheet) => headerOf(sheet) !== undefined);
  const at = signal(Math.max(first, 0));
  /** The row of the header as the person says, counted from 1; null where it was found. */
  const headerRow = signal<number | null>(null);
  const chosen = signal<ReadonlyMap<number, ColumnTarget | null>>(new Map());

  const sheet = computed(() => shown[at.value]);
  const rows = computed(() => sheet.value?.rows ?? []);
  const found = computed(() => headerOf(sheet.value));
  const header = computed<Header | undefined>(() => {
    const row = headerRow.value;
    if (row === null) return found.value;
    const cells = rows.value[row - 1];
    return cells && { row: row - 1, texts: Array.from(cells, (cell) => readAloud(cell)), firstRow: row };
  });
  const matches = computed(() => matchColumns(header.value?.texts ?? [], template?.labels));
  const columns = computed(() => ({ ...chosenColumns(matches.value), ...Object.fromEntries(chosen.value) }));

  const samplesOf = (column: number): readonly string[] => {
    const said: string[] = [];
    for (const cells of rows.value.slice(header.value?.firstRow ?? 0)) {
      if (said.length === samplesShown) break;
      const text = isBlank(cells[column]) ? '' : readAloud(cells[column]).slice(0, longestSample);
      if (text !== '' && findPersonalData(text).length === 0) said.push(text);
    }
    return said;
  };
  const list = computed<readonly ColumnChoice[]>(() =>
    matches.value
      .map((match) => {
        const byHand = chosen.value.get(match.column);
        return {
          ...match,
          ...(byHand === undefined ? {} : { target: byHand }),
          isChosen: byHand !== undefined,
          samples: match.personal ? [] : samplesOf(match.column),
        };
      })
      .filter(({ header: text, samples }) => text !== '' || samples.length > 0),
  );

  return {
    ...{ shown, template, at, sheet, rows, header, headerRow, columns, list },
    conflicts: computed(() => findConflicts(columns.value)),
    hasUnit: computed(() => Object.values(columns.value).includes('unit')),
    targets: computed(
      () => new Set(Object.values(columns.value).filter((target): target is ColumnTarget => target !== null)),
    ),
    choose(column: number, target: ColumnTarget | null) {
      chosen.value = new Map(chosen.value).set(column, target);
    },
    chooseSheet(index: number) {
      at.value = index;
      headerRow.value = null;
      chosen.value = new Map();
    },
    /** What the columns were taken for was of another header. */
    chooseHeader(row: number | null) {
      headerRow.value = row;
      chosen.value = new Map();
    },
  };
}
