import { blank, type Damage, lastRow, number, text } from './hands';

/** What people do to rows. */
export const damages: readonly Damage[] = [
  {
    name: 'the active campaign is one that does not exist',
    check: 'bad-setting',
    do: async ({ write, tracker }) => {
      const row = (await tracker.rows('settings')).find((one) => one.id === 'active_campaign')?.row ?? 0;
      write('settings', row, 'value', text('dot-2024-9'));
    },
  },
  {
    name: 'the row of a setting is deleted',
    check: 'bad-setting',
    do: async ({ apply, sheet, tracker }) => {
      const row = (await tracker.rows('settings')).find((one) => one.id === 'language')?.row ?? 0;
      apply({ op: 'delete-rows', sheet: sheet('settings'), row, count: 1 });
    },
  },
  {
    name: 'an article is typed under the last row',
    check: 'missing-id',
    do: (hands) => {
      const row = lastRow(hands, 'publications');
      hands.write('publications', row, 'title', text('Tin gõ tay'));
      hands.write('publications', row, 'url', text('https://dongnai.gov.vn/vi/news/tin/go-tay-90001.html'));
    },
  },
  {
    name: 'the ids of reports are emptied',
    check: 'missing-id',
    do: ({ write }) => {
      write('reports', 4, 'id', blank);
      write('reports', 6, 'id', blank);
    },
  },
  {
    name: 'a holiday is typed under the last row',
    check: 'missing-id',
    do: (hands) => {
      const row = lastRow(hands, 'lists');
      hands.write('lists', row, 'kind', text('Ngày nghỉ'));
      hands.write('lists', row, 'label', text('Nghỉ bù'));
      hands.write('lists', row, 'date', { kind: 'number', value: 45_789, format: 'dd/MM/yyyy' });
    },
  },
  {
    name: 'a note is typed far below the reports',
    check: 'missing-id',
    onlyTold: true,
    do: (hands) => {
      const sheet = hands.sheet('reports');
      const row = lastRow(hands, 'reports');
      hands.apply({ op: 'insert-rows', sheet, row, count: 1, inherit: 'before' });
      hands.write('reports', row, 'unit_name', text('Cộng'));
    },
  },
  {
    name: 'an article is copied and left as it is',
    check: 'doubled-id',
    do: ({ copyRow }) => copyRow('publications', 2, 3),
  },
  {
    name: 'an article is copied and made another one',
    check: 'doubled-id',
    do: async ({ copyRow, write }) => {
      await copyRow('publications', 2, 3);
      write('publications', 3, 'title', text('Tin khác'));
      write('publications', 3, 'url', text('https://dongnai.gov.vn/vi/news/tin/khac-90002.html'));
      write('publications', 3, 'key', text('https://dongnai.gov.vn/vi/news/-90002.html'));
    },
  },
  {
    name: 'a report is copied and changed',
    check: 'doubled-id',
    choice: 'lower',
    do: async ({ copyRow, write }) => {
      await copyRow('reports', 5, 6);
      write('reports', 6, 'status', text('Đạt'));
    },
  },
  {
    name: 'an article is logged twice',
    check: 'same-article',
    choice: 'upper',
    do: async ({ copyRow, write }) => {
      await copyRow('publications', 2, 3);
      write('publications', 3, 'id', text('11111111-2222-4333-8444-555555555555'));
    },
  },
  {
    name: 'the campaign of a report is emptied',
    check: 'unknown-campaign',
    do: ({ write }) => write('reports', 7, 'campaign', blank),
  },
  {
    name: 'the row of the campaign is deleted',
    check: 'unknown-campaign',
    do: ({ apply, sheet }) => apply({ op: 'delete-rows', sheet: sheet('campaigns'), row: 2, count: 1 }),
  },
  {
    name: 'the report row of a unit is deleted',
    check: 'missing-report',
    do: ({ apply, sheet }) => apply({ op: 'delete-rows', sheet: sheet('reports'), row: 9, count: 2 }),
  },
  {
    name: 'theme rows are deleted',
    check: 'missing-coverage',
    do: ({ apply, sheet }) => apply({ op: 'delete-rows', sheet: sheet('coverage'), row: 20, count: 5 }),
  },
  {
    name: 'an unknown unit in Báo cáo',
    check: 'unknown-unit',
    onlyTold: true,
    do: async ({ apply, sheet, tracker }) => {
      const reports = await tracker.rows('reports');
      const row = (await tracker.rows('units')).find((one) => one.id === reports[0]?.unit)?.row ?? 0;
      apply({ op: 'delete-rows', sheet: sheet('units'), row, count: 1 });
    },
  },
  {
    name: 'a theme that the round does not have',
    check: 'unknown-theme',
    choice: '0',
    do: ({ write }) => write('publications', 2, 'theme', number(42)),
  },
  {
    name: 'the row of an article is deleted',
    check: 'deleted-article',
    choice: 'restore',
    do: ({ apply, sheet }) => apply({ op: 'delete-rows', sheet: sheet('publications'), row: 2, count: 1 }),
  },
  {
    name: 'the address of an article is changed to that of another, where its page had named one of its own',
    check: 'article-key',
    do: async ({ tracker, write }) => {
      const url = 'https://cong.example/tin/mot';
      await tracker.log([tracker.article({ url, canonical: 'https://cong.example/tin/mot-chinh-thuc' })]);
      const row = (await tracker.rows('publications')).find((one) => one.url === url)?.row ?? 0;
      write('publications', row, 'url', text('https://cong.example/tin/hai'));
    },
  },
];
