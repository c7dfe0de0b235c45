import { blank, type Damage, formula, number, text } from './hands';

/** What people do to cells. */
export const damages: readonly Damage[] = [
  {
    name: 'a date is shown as a number',
    check: 'number-format',
    do: ({ apply, sheet, at }) =>
      apply({
        op: 'number-formats',
        area: {
          sheet: sheet('publications'),
          row: 2,
          column: at('publications', 'published_on'),
          rows: 1,
          columns: 1,
        },
        formats: [['General']],
      }),
  },
  {
    name: 'dates are typed as text',
    check: 'text-date',
    do: ({ write }) => {
      write('reports', 3, 'received_on', { kind: 'text', value: '12/3/2025', forced: true });
      write('reports', 4, 'received_on', { kind: 'text', value: 'ngày 5 tháng 4 năm 2025', forced: true });
    },
  },
  {
    name: 'a date that is none',
    check: 'text-date',
    onlyTold: true,
    do: ({ write }) =>
      write('reports', 3, 'received_on', { kind: 'text', value: '2025-13-40', forced: true }),
  },
  {
    name: 'figures are typed as text',
    check: 'text-number',
    do: ({ write }) => {
      write('reports', 3, 'to_roi', { kind: 'text', value: '1.234', forced: true });
      write('reports', 4, 'to_roi', { kind: 'text', value: '12 tờ', forced: true });
    },
  },
  {
    name: 'a figure that nobody can read',
    check: 'text-number',
    onlyTold: true,
    do: ({ write }) => write('reports', 3, 'to_roi', { kind: 'text', value: 'khoảng 20', forced: true }),
  },
  {
    name: 'a status with a slip of the hand',
    check: 'unknown-choice',
    do: ({ write }) => write('reports', 3, 'status', text('Chưa nop ')),
  },
  {
    name: 'a status of people’s own',
    check: 'unknown-choice',
    choice: 'Đạt',
    do: ({ write }) => write('reports', 3, 'status', text('xong rồi nhé')),
  },
  {
    name: 'a figure below zero',
    check: 'odd-number',
    choice: 'negative',
    do: ({ write }) => write('reports', 3, 'to_roi', number(-12)),
  },
  {
    name: 'half a leaflet',
    check: 'odd-number',
    choice: 'blank',
    do: ({ write }) => write('reports', 3, 'to_roi', number(12.5)),
  },
  {
    name: 'a day of another century',
    check: 'odd-date',
    onlyTold: true,
    do: ({ write }) =>
      write('reports', 3, 'received_on', { kind: 'number', value: 9234, format: 'dd/MM/yyyy' }),
  },
  {
    name: 'a phone number in a note',
    check: 'personal-data',
    onlyTold: true,
    do: ({ write }) => write('reports', 3, 'note', text('liên hệ bà Hoa 0912 345 678')),
  },
  {
    name: 'a list of households in a column of people’s own',
    check: 'personal-data',
    onlyTold: true,
    do: ({ apply, sheet, engine, writeAt }) => {
      const reports = sheet('reports');
      const at = (engine.sheets().find(({ id }) => id === reports)?.maxColumns ?? 0) + 1;
      apply({ op: 'insert-columns', sheet: reports, column: at, count: 1, inherit: 'before' });
      writeAt(reports, 1, at, text('Họ tên chủ hộ'));
    },
  },
  {
    name: 'a formula that was pasted into a title',
    check: 'typed-formula',
    choice: 'value',
    do: ({ write }) => write('publications', 2, 'title', formula('=1+1')),
  },
  {
    name: 'a formula that broke',
    check: 'typed-formula',
    do: ({ write }) => write('publications', 2, 'title', formula('=NA()')),
  },
  {
    name: 'a key that is not of its address',
    check: 'article-key',
    do: ({ write }) => write('publications', 2, 'key', text('https://dongnai.gov.vn/vi/news/-1.html')),
  },
  {
    name: 'dropdowns are gone',
    check: 'missing-dropdown',
    do: ({ apply, sheet, at }) =>
      apply({
        op: 'validation',
        area: { sheet: sheet('reports'), row: 4, column: at('reports', 'status'), rows: 6, columns: 1 },
        rule: null,
      }),
  },
  {
    name: 'formulas are typed over, deleted and copied',
    check: 'row-formula',
    do: ({ write }) => {
      write('reports', 3, 'due', text('đã nộp'));
      write('reports', 4, 'due', blank);
      write('campaigns', 2, 'missing', text('đủ'));
    },
  },
  {
    name: 'a formula was copied from another row',
    check: 'row-formula',
    do: async ({ write, engine, sheet, at }) => {
      const area = { sheet: sheet('reports'), row: 3, column: at('reports', 'due'), rows: 1, columns: 1 };
      const [[cell] = []] = await engine.read(area);
      write('reports', 8, 'due', formula(cell?.formula ?? ''));
    },
  },
  {
    name: 'cells of Tổng quan are typed over',
    check: 'view-cells',
    do: ({ view, writeAt }) => {
      writeAt(view('overview'), 15, 3, number(99));
      writeAt(view('overview'), 2, 1, text('27/27 đã nộp'));
      writeAt(view('overview'), 3, 11, blank);
    },
  },
  {
    name: 'a row is deleted from Nội dung',
    check: 'view-cells',
    do: ({ apply, view }) => apply({ op: 'delete-rows', sheet: view('matrix'), row: 8, count: 1 }),
  },
];
