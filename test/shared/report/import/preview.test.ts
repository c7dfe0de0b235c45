import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportContent } from '../../../../shared/report/content';
import type { ColumnTarget } from '../../../../shared/report/import/column-target';
import { compareContents, completed } from '../../../../shared/report/import/compare-contents';
import { previewRows } from '../../../../shared/report/import/preview';
import type { ImportedRow } from '../../../../shared/report/import/read-rows';
import { type MetricId, metrics } from '../../../../shared/report/metrics/index';

const nothing: ReportContent = {
  nil: false,
  figures: {},
  approximate: [],
  themes: [],
  difficulties: [],
  proposals: [],
  note: '',
};
const contentOf = (content: Partial<ReportContent>): ReportContent => ({ ...nothing, ...content });
const rowOf = (
  row: number,
  unit: string | null,
  content: Partial<ReportContent>,
  more: Partial<ImportedRow> = {},
): ImportedRow => ({
  row,
  unit,
  unitSaid: unit ?? 'ai',
  content: contentOf(content),
  document: { number: '', date: null },
  receivedOn: null,
  channel: null,
  link: '',
  faults: [],
  ...more,
});
const fault = { column: 2, cell: 'C9', reason: 'negative', said: '-1' } as const;
const targets = new Set<ColumnTarget>(['unit', 'bang_ron', 'tt_gio', 'themes']);
const known = [
  {
    unit: 'a',
    digest: 'da',
    content: contentOf({
      figures: { bang_ron: 12, pa_no: 3, tt_phut: 60 },
      themes: [{ number: 1, state: 'evidenced', link: 'https://a.vn', note: '' }],
      note: 'gọi lại',
    }),
  },
];
const previewed = (...rows: readonly ImportedRow[]) =>
  previewRows(rows, known, targets).map(({ row: _, ...rest }) => rest);

describe('what would become of a row', () => {
  const same = {
    figures: { bang_ron: 12, tt_phut: 60 },
    themes: [{ number: 1, state: 'claimed', link: '', note: '' }],
  } as const;

  it('new, where the sheet has nothing of the unit', () => {
    expect(previewed(rowOf(2, 'b', { figures: { bang_ron: 0 } }))).toEqual([
      { kind: 'new', content: contentOf({ figures: { bang_ron: 0 } }) },
    ]);
  });

  it('a duplicate, where its own columns say the same, whatever else is known', () => {
    expect(previewed(rowOf(2, 'a', same))).toEqual([{ kind: 'duplicate' }]);
  });

  it('changed, with each difference; blanks of its own columns count, other columns are kept', () => {
    const [preview] = previewed(rowOf(2, 'a', { figures: { bang_ron: 15 }, themes: [] }));
    expect(preview).toEqual({
      kind: 'changed',
      digest: 'da',
      content: contentOf({ figures: { bang_ron: 15, pa_no: 3 }, note: 'gọi lại' }),
      differences: [
        { kind: 'figure', metric: 'tt_phut', from: 60, to: null },
        { kind: 'figure', metric: 'bang_ron', from: 12, to: 15 },
        { kind: 'theme', number: 1, to: false },
      ],
    });
  });

  it('invalid, where a cell was not taken or nobody knows whose it is', () => {
    expect(previewed(rowOf(2, 'b', {}, { faults: [fault] }), rowOf(3, null, {}))).toEqual([
      { kind: 'invalid' },
      { kind: 'invalid' },
    ]);
  });

  it('twice, where the unit has several rows: the first of alike ones counts, of different ones none', () => {
    expect(
      previewed(rowOf(2, 'a', same), rowOf(3, 'a', same), rowOf(4, 'b', {}), rowOf(5, 'b', { nil: true })),
    ).toEqual([
      { kind: 'duplicate' },
      { kind: 'twice-same', first: 2 },
      { kind: 'twice-different', rows: [4, 5] },
      { kind: 'twice-different', rows: [4, 5] },
    ]);
    expect(previewed(rowOf(2, 'b', {}), rowOf(3, 'b', {}, { faults: [fault] }))).toEqual([
      { kind: 'twice-different', rows: [2, 3] },
      { kind: 'invalid' },
    ]);
    expect(previewed(rowOf(2, 'b', {}), rowOf(3, 'b', {}, { receivedOn: '2025-04-05' }))[0]).toMatchObject({
      kind: 'twice-different',
    });
  });

  it('is compared by whoever knows better', () => {
    expect(previewRows([rowOf(2, 'a', { nil: true })], known, targets, () => [])[0]!.kind).toBe('duplicate');
  });
});

const figures = fc.dictionary(fc.constantFrom(...metrics.map(({ id }) => id)), fc.nat(50)) as fc.Arbitrary<{
  [Id in MetricId]?: number;
}>;
const contents = fc
  .record({
    nil: fc.boolean(),
    figures,
    note: fc.string(),
    difficulties: fc.array(fc.string()),
    themes: fc.uniqueArray(fc.nat(5)),
  })
  .map(({ themes, ...rest }) =>
    contentOf({
      ...rest,
      themes: themes.map((number) => ({ number, state: 'claimed', link: '', note: '' })),
    }),
  );

it('nothing differs from itself, and what a table completes speaks for its columns only', () => {
  const spoken = new Set<ColumnTarget>(['bang_ron', 'pa_no', 'note']);
  fc.assert(
    fc.property(contents, contents, (before, after) => {
      expect(compareContents(before, before)).toEqual([]);
      const whole = completed(before, after, spoken);
      expect(completed(whole, after, spoken)).toEqual(whole);
      for (const difference of compareContents(before, whole))
        expect(
          'metric' in difference ? difference.metric : 'field' in difference ? difference.field : '',
        ).toMatch(/^(?:bang_ron|pa_no|note)$/);
      expect([whole.figures.bang_ron, whole.note]).toEqual([after.figures.bang_ron, after.note]);
    }),
  );
});
