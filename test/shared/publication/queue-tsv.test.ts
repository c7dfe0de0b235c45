import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ArticleEntry } from '../../../shared/protocol';
import { genres, origins, pinPositions } from '../../../shared/publication/genre';
import { type PastedQueue, readQueueTsv, writeQueueTsv } from '../../../shared/publication/queue-tsv';

const keyOf = <T extends object>(record: T) =>
  fc.constantFrom(...(Object.keys(record) as (keyof T & string)[]));
const hostile = [
  '=HYPERLINK("http://x.example";"Bấm")',
  '+84 251',
  '-5 độ',
  '@SUM(A1)',
  "'trích",
  '"trích"',
  '12/3/2025',
  '1E5',
  'TRUE',
  '\\n',
  '\t=1+1',
  'dòng một\r\ndòng hai\tcột',
  '\u0000\u0007\u2028\ud800',
  'hai\u00a0khoảng',
  ' ở giữa ',
];
const words = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hostile));
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const theme = fc.integer({ min: 0, max: 99 });
const address = fc.webUrl();
const pin = fc.record({
  position: keyOf(pinPositions),
  from: day,
  to: fc.constant(null),
  order: fc.option(fc.integer({ min: 1, max: 999 })),
});
const entries: fc.Arbitrary<ArticleEntry> = fc.record(
  {
    uuid: fc.uuid(),
    campaign: words,
    url: address,
    canonical: fc.option(address),
    title: words.filter((text) => text !== ''),
    publishedOn: day,
    publishedAt: fc.option(fc.constantFrom('08:15', '00:00', '23:59')),
    portal: words,
    section: words,
    genre: keyOf(genres),
    origin: keyOf(origins),
    author: words,
    source: words,
    theme,
    secondaryThemes: fc.array(theme, { maxLength: 2 }),
    units: fc.array(words, { maxLength: 4 }),
    pin: fc.option(pin),
    note: words,
    photos: fc.option(fc.integer({ min: 0, max: 999 })),
    authorUnit: words,
    repostOf: fc.option(fc.uuid()),
  },
  {
    requiredKeys: Object.keys(ArticleEntry.shape).filter(
      (name) => !['photos', 'authorUnit', 'repostOf'].includes(name),
    ) as Exclude<keyof ArticleEntry, 'photos' | 'authorUnit' | 'repostOf'>[],
  },
);
const queues = fc.array(entries, { maxLength: 6 });
const entriesIn = (queue: PastedQueue) =>
  queue.kind === 'rows' ? queue.rows.map(({ entry }) => entry) : queue;
/** What Google Sheets gives back of it: the apostrophes hidden, blank ends cut off. */
const throughGrid = (tsv: string): string =>
  tsv
    .split('\n')
    .map((line) =>
      line
        .split('\t')
        .map((cell) => cell.replace(/^'/, ''))
        .join('\t')
        .replace(/\t+$/, ''),
    )
    .join('\r\n');

test('any drafts come back the same, and so does who logs them', () => {
  fc.assert(
    fc.property(queues, words, (drafts, by) => {
      const read = readQueueTsv(writeQueueTsv(drafts, by));
      expect(entriesIn(read)).toEqual(drafts);
      expect(read).toMatchObject({ rows: drafts.map((_draft, at) => ({ line: at + 2, by })) });
    }),
  );
});

test('they come back the same out of a grid, from a file, and where two queues were put together', () => {
  fc.assert(
    fc.property(queues, queues, (some, others) => {
      const tsv = writeQueueTsv(some, 'Hồng') + writeQueueTsv(others, '=Hà');
      expect(entriesIn(readQueueTsv(throughGrid(tsv)))).toEqual([...some, ...others]);
      expect(entriesIn(readQueueTsv(`\ufeff${tsv}`))).toEqual([...some, ...others]);
    }),
  );
});

test('pasted into a grid every cell is a text, in its place', () => {
  fc.assert(
    fc.property(queues, words, (drafts, by) => {
      const lines = writeQueueTsv(drafts, by).split('\n').slice(0, -1);
      expect(lines).toHaveLength(drafts.length + 1);
      const width = lines[0]?.split('\t').length;
      for (const cells of lines.slice(1).map((line) => line.split('\t'))) {
        expect(cells).toHaveLength(width ?? 0);
        // A leading apostrophe makes a text of it; a quotation mark at the beginning would go on over tabs and lines.
        for (const cell of cells) expect(cell).toMatch(/^('(?!['"])[^\p{Cc}\u2028\u2029]*)?$/u);
      }
    }),
  );
});

test('the header is fixed: what was exported before is read', () => {
  const [header] = writeQueueTsv([], '').split('\n');
  expect(header).toBe(
    'so-ghim/1\tby\tcampaign\turl\tcanonical\ttitle\tpublishedOn\tpublishedAt\tportal\tsection\tgenre\torigin\tauthor\tsource\ttheme\tsecondaryThemes\tunits\tpin\tnote\tphotos\tauthorUnit\trepostOf',
  );
});

test('what is not ours, is of a later version, or is damaged is told apart', () => {
  const tsv = writeQueueTsv([{ ...aDraft, note: 'x' }], 'Hồng');
  expect(readQueueTsv('')).toEqual({ kind: 'not-ours' });
  expect(readQueueTsv('Họ tên\tĐịa chỉ\nA\tB')).toEqual({ kind: 'not-ours' });
  expect(readQueueTsv(tsv.replace('\ttitle', '\tTiêu đề'))).toEqual({ kind: 'not-ours' });
  expect(readQueueTsv(tsv.replace('so-ghim/1', 'so-ghim/2'))).toEqual({ kind: 'later', version: 2 });
  expect(readQueueTsv('x'.repeat(20_000_001))).toEqual({ kind: 'too-long' });
  const damaged = [
    tsv.replace("'[]", "'["),
    tsv.replace("'Bài", "'\\Bài"),
    tsv.replace(/'\[\].*/, ''),
    tsv.replace(`'${aDraft.uuid}`, ''),
  ];
  for (const one of damaged) expect(entriesIn(readQueueTsv(one))).toEqual([null]);
});

test('at any text it neither throws nor makes up an article', () => {
  fc.assert(
    fc.property(fc.array(words), (lines) => {
      const [header = ''] = writeQueueTsv([], '').split('\n');
      const read = readQueueTsv([header, ...lines].join('\n'));
      for (const entry of entriesIn(read) as (ArticleEntry | null)[]) expect(entry).toBeNull();
    }),
  );
});

const aDraft: ArticleEntry = {
  uuid: '00000000-0000-4000-8000-000000000001',
  campaign: 'c1',
  url: 'https://x.example/tin-1.html',
  canonical: null,
  title: 'Bài',
  publishedOn: '2025-03-12',
  publishedAt: null,
  portal: 'x.example',
  section: '',
  genre: 'tin',
  origin: 'goc',
  author: '',
  source: '',
  theme: 0,
  secondaryThemes: [],
  units: [],
  pin: null,
  note: '',
};
