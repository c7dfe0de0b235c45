import type { Change } from '../../../local-host/workbook/engine';
import { blank, type Damage, text } from './hands';

/** What people do to tabs, headers and columns. */
export const damages: readonly Damage[] = [
  {
    name: 'a tab of rows is deleted',
    check: 'missing-tab',
    do: ({ apply, sheet }) => apply({ op: 'delete-sheet', sheet: sheet('pins') }),
  },
  {
    name: 'the tab Tổng quan is deleted',
    check: 'missing-tab',
    do: ({ apply, view }) => apply({ op: 'delete-sheet', sheet: view('overview') }),
  },
  {
    name: 'the articles are deleted with their tab',
    check: 'missing-tab',
    do: ({ apply, sheet }) => apply({ op: 'delete-sheet', sheet: sheet('publications') }),
  },
  {
    name: 'a tab is renamed',
    check: 'renamed-tab',
    onlyTold: true,
    do: ({ apply, sheet }) =>
      apply({ op: 'rename-sheet', sheet: sheet('publications'), name: 'Tin đã đăng' }),
  },
  {
    name: 'a tab of the add-on is shown',
    check: 'hidden-tab',
    do: ({ apply, sheet }) => apply({ op: 'hide-sheet', sheet: sheet('outcomes'), hidden: false }),
  },
  {
    name: 'a tab is hidden',
    check: 'hidden-tab',
    do: ({ apply, sheet }) => apply({ op: 'hide-sheet', sheet: sheet('units'), hidden: true }),
  },
  {
    name: 'rows are inserted above the headers',
    check: 'header-row',
    do: ({ apply, sheet }) =>
      apply({ op: 'insert-rows', sheet: sheet('publications'), row: 1, count: 2, inherit: 'after' }),
  },
  {
    name: 'the headers are sorted into the data',
    check: 'header-row',
    do: ({ apply, sheet, rows, engine }) => {
      const id = sheet('units');
      apply(
        { op: 'freeze', sheet: id, rows: 0, columns: 0 },
        {
          op: 'sort',
          area: { sheet: id, row: 1, column: 1, rows: rows('units'), columns: engine.extent(id).column },
          by: [{ column: 5, ascending: true }],
        },
      );
    },
  },
  {
    name: 'the headers are not frozen any more',
    check: 'frozen-rows',
    do: ({ apply, sheet }) => apply({ op: 'freeze', sheet: sheet('reports'), rows: 0, columns: 0 }),
  },
  {
    name: 'a header is renamed',
    check: 'header-name',
    choice: 'back',
    do: ({ write }) => write('publications', 1, 'title', text('Tên tin, bài')),
  },
  {
    name: 'a header is emptied',
    check: 'header-name',
    do: ({ write }) => write('publications', 1, 'title', blank),
  },
  {
    name: 'a header stands twice',
    check: 'doubled-header',
    do: ({ apply, sheet, writeAt }) => {
      apply({ op: 'insert-columns', sheet: sheet('pins'), column: 14, count: 1, inherit: 'before' });
      writeAt(sheet('pins'), 1, 14, text('Tiêu đề'));
    },
  },
  {
    name: 'the column of keys is deleted',
    check: 'missing-column',
    do: ({ apply, sheet, at }) =>
      apply({
        op: 'delete-columns',
        sheet: sheet('publications'),
        column: at('publications', 'key'),
        count: 1,
      }),
  },
  {
    name: 'the column of ids is deleted',
    check: 'missing-column',
    do: ({ apply, sheet }) =>
      apply({ op: 'delete-columns', sheet: sheet('publications'), column: 1, count: 1 }),
  },
  {
    name: 'a column of people is deleted from Báo cáo',
    check: 'missing-column',
    do: ({ apply, sheet, at }) =>
      apply({ op: 'delete-columns', sheet: sheet('reports'), column: at('reports', 'due'), count: 1 }),
  },
  {
    name: 'the marks of columns are gone',
    check: 'missing-mark',
    do: ({ apply, engine, sheet }) => {
      const of = engine
        .metadata()
        .filter((one) => one.at.kind === 'column' && one.at.sheet === sheet('lists'));
      apply(...of.slice(0, 3).map((one): Change => ({ op: 'metadata-remove', id: one.id })));
    },
  },
  {
    name: 'helper columns are shown',
    check: 'shown-column',
    do: ({ apply, sheet }) =>
      apply({ op: 'hide-columns', sheet: sheet('reports'), column: 1, count: 3, hidden: false }),
  },
  {
    name: 'the colours are gone',
    check: 'missing-look',
    do: ({ apply, sheet }) => apply({ op: 'conditional-rules', sheet: sheet('reports'), rules: [] }),
  },
  {
    name: 'the warnings are gone',
    check: 'missing-protection',
    do: ({ apply, engine, sheet }) => {
      const of = engine.protections().filter((one) => one.area.sheet === sheet('reports'));
      apply(...of.map((one): Change => ({ op: 'unprotect', id: one.id })));
    },
  },
  {
    name: 'a filter hides rows',
    check: 'active-filter',
    onlyTold: true,
    do: ({ apply, sheet }) =>
      apply({
        op: 'filter',
        sheet: sheet('reports'),
        area: { sheet: sheet('reports'), row: 1, column: 1, rows: 28, columns: 10 },
      }),
  },
  {
    name: 'a tab is renamed and a new one made under its name',
    check: 'taken-name',
    do: ({ apply, sheet }) =>
      apply(
        { op: 'rename-sheet', sheet: sheet('publications'), name: 'Tin bài cũ' },
        { op: 'insert-sheet', sheet: 'new-tab', name: 'Tin bài', index: 2, rows: 100, columns: 26 },
      ),
  },
  {
    name: 'a column loses its header and its mark',
    check: 'nameless-column',
    choice: 'title',
    do: ({ apply, engine, at, sheet, writeAt }) => {
      const [tab, column] = [sheet('publications'), at('publications', 'title')];
      writeAt(tab, 1, column, blank);
      const marks = engine
        .metadata()
        .filter((one) => one.at.kind === 'column' && one.at.sheet === tab && one.at.column === column);
      apply(...marks.map((one): Change => ({ op: 'metadata-remove', id: one.id })));
    },
  },
];
