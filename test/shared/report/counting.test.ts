import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CountedCampaign,
  countArticles,
  countCampaign,
  type ReportRow,
  totalParts,
} from '../../../shared/report/counting';
import { metrics } from '../../../shared/report/metrics/index';
import { type ReportStatus, reportStatuses } from '../../../shared/report/status';

const row = (unit: string, status: ReportStatus | null, more: Partial<ReportRow> = {}): ReportRow => ({
  unit,
  unitName: `Phường ${unit}`,
  status,
  extendedTo: null,
  receivedOn: null,
  figures: {},
  ...more,
});
const campaign = (rows: ReportRow[], more: Partial<CountedCampaign> = {}): CountedCampaign => ({
  rows,
  articles: [],
  coverage: [],
  themes: [1, 2],
  deadline: '2025-04-15',
  today: '2025-04-20',
  holidays: [],
  ...more,
});

describe('counting', () => {
  it('counts expected, reported, accepted and the overdue by name', () => {
    const count = countCampaign(
      campaign([
        row('a', 'chua_nop'),
        row('b', 'chua_nop', { extendedTo: '2025-04-30' }),
        row('c', 'da_nhan'),
        row('d', 'yeu_cau_bs'),
        row('e', 'da_bs'),
        row('f', 'dat'),
        row('g', 'khong_ps'),
        row('h', 'mien'),
        row('i', null),
      ]),
    );
    expect(count).toMatchObject({
      expected: 8,
      reported: 5,
      accepted: 2,
      toRevise: 1,
      reportedShare: 5 / 8,
      acceptedShare: 2 / 8,
    });
    expect(count.overdue).toEqual([{ unit: 'a', unitName: 'Phường a', days: 5 }]);
    expect(count.due.get('h')).toBeNull();
    expect(count.due.get('b')?.kind).toBe('not-due');
  });

  it('has no rate of nothing and no overdue without a deadline', () => {
    expect(countCampaign(campaign([row('a', 'mien')]))).toMatchObject({
      expected: 0,
      reportedShare: null,
      acceptedShare: null,
    });
    expect(countCampaign(campaign([row('a', 'chua_nop')], { deadline: null })).overdue).toEqual([]);
  });

  it('adds figures of reported units only, and tells blank from zero', () => {
    const { totals } = countCampaign(
      campaign([
        row('a', 'dat', { figures: { tt_tin_bai: 2, web_tin: 3, to_roi: 0, hn_nguoi: 10, vn_nguoi: 5 } }),
        row('b', 'da_nhan', { figures: { fb_bai: 4, web_tin: null } }),
        row('c', 'chua_nop', { figures: { web_tin: 100, to_roi: 100 } }),
        row('d', 'khong_ps'),
      ]),
    );
    expect(totals.articles).toEqual({ sum: 9, from: 2, expected: 4 });
    expect(totals.leaflets).toEqual({ sum: 0, from: 1, expected: 4 });
    expect(totals.attendances).toEqual({ sum: 15, from: 1, expected: 4 });
    expect(totals.minutes).toEqual({ sum: null, from: 0, expected: 4 });
  });

  it('counts an article for its main theme, reposts and what was taken down apart, and shows themes with none', () => {
    const counted = campaign([row('a', 'dat')], {
      articles: [
        { theme: 1, origin: 'goc', state: 'dang' },
        { theme: 1, origin: 'dang_lai', state: 'dang' },
        { theme: 0, origin: 'goc', state: 'sua' },
        { theme: 1, origin: null, state: 'dang' },
        { theme: 1, origin: 'goc', state: 'go' },
        { theme: 1, origin: 'dang_lai', state: 'go' },
      ],
      coverage: [
        { unit: 'a', theme: 1, state: 'claimed' },
        { unit: 'a', theme: 2, state: null },
      ],
    });
    const count = countCampaign(counted);
    expect(count.themes).toEqual([
      { theme: 1, originals: 1, reposts: 1, units: 1 },
      { theme: 2, originals: 0, reposts: 0, units: 0 },
    ]);
    expect(countArticles(counted.articles)).toEqual({ all: 4, originals: 2, reposts: 1, takenDown: 2 });
    expect([...count.coverage]).toEqual([['a', new Map([[1, 'claimed']])]]);
  });

  it('adds up only figures that add up over rounds, and only those there are', () => {
    const adding = metrics.filter(({ over }) => over !== 'max').map(({ id }) => id);
    for (const id of Object.values(totalParts).flat()) expect(adding).toContain(id);
  });

  it('keeps its parts within the whole, whatever the rows', () => {
    const anyRow = fc
      .record({
        unit: fc.uuid(),
        status: fc.constantFrom(null, ...(Object.keys(reportStatuses) as ReportStatus[])),
        web: fc.option(fc.nat(500)),
        on: fc.constantFrom(null, '2025-04-01', '2025-05-01'),
      })
      .map(({ unit, status, web, on }) =>
        row(unit, status, { figures: { web_tin: web }, receivedOn: on, extendedTo: on }),
      );
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 40 }), (rows) => {
        const count = countCampaign(campaign(rows));
        expect(count.accepted).toBeLessThanOrEqual(count.reported);
        expect(count.reported + count.overdue.length).toBeLessThanOrEqual(count.expected);
        expect(count.totals.articles.from).toBeLessThanOrEqual(count.reported);
        expect(count.totals.articles).toEqual(countCampaign(campaign([...rows].reverse())).totals.articles);
      }),
    );
  });
});
