import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSame } from '../../../shared/report/difference';
import { supplement } from '../../../shared/report/merge';
import { blank, contentArbitrary, contentOf, metricIds, themeOf } from './contents';

describe('supplement', () => {
  it('done twice is as done once', () => {
    fc.assert(
      fc.property(contentArbitrary, contentArbitrary, (before, fresh) => {
        const once = supplement(before, fresh);
        expect(supplement(once, fresh)).toEqual(once);
      }),
    );
  });

  it('that says nothing changes nothing', () => {
    fc.assert(fc.property(contentArbitrary, (content) => isSame(supplement(content, blank), content)));
  });

  it('gives each figure that either gave, the fresh one first: a blank is not zero', () => {
    fc.assert(
      fc.property(contentArbitrary, contentArbitrary, (before, fresh) => {
        const { figures } = supplement(before, fresh);
        for (const id of metricIds) expect(figures[id]).toBe(fresh.figures[id] ?? before.figures[id]);
      }),
    );
    expect(supplement(contentOf({ pa_no: 3 }), contentOf({ pa_no: 0 })).figures).toEqual({ pa_no: 0 });
  });

  it('says of a figure whether it is an estimate as whoever gave it did', () => {
    const before = contentOf({ pa_no: 3, bang_ron: 20 }, { approximate: ['pa_no', 'bang_ron'] });
    const fresh = contentOf({ pa_no: 4, to_roi: 500 }, { approximate: ['to_roi'] });
    expect(supplement(before, fresh).approximate).toEqual(['bang_ron', 'to_roi']);
  });

  it('with figures takes a nil return back, and nothing more to report takes no figures back', () => {
    const nil = contentOf({}, { nil: true });
    expect(supplement(nil, contentOf({ pa_no: 3 })).nil).toBe(false);
    expect(supplement(contentOf({ pa_no: 3 }), nil).nil).toBe(false);
    expect(supplement(blank, nil).nil).toBe(true);
    expect(supplement(nil, contentOf({}, { note: 'a' })).nil).toBe(true);
  });

  it('keeps the better evidence of a theme, its link and its notes', () => {
    const claimed = themeOf(3, { note: 'đã nêu' });
    const evidenced = themeOf(3, { state: 'evidenced', link: 'https://example.gov.vn/1', note: 'ảnh' });
    const later = themeOf(3, { state: 'evidenced', link: 'https://example.gov.vn/2' });
    const merged = (...each: ReturnType<typeof themeOf>[]) =>
      each.map((theme) => contentOf({}, { themes: [theme] })).reduce(supplement).themes;
    expect(merged(evidenced, claimed)).toEqual([{ ...evidenced, note: 'ảnh\nđã nêu' }]);
    expect(merged(claimed, evidenced)).toEqual([{ ...evidenced, note: 'đã nêu\nảnh' }]);
    expect(merged(evidenced, later)).toEqual([{ ...later, note: 'ảnh' }]);
    expect(merged(evidenced, themeOf(4)).map((theme) => theme.number)).toEqual([3, 4]);
  });

  it('adds texts that say something new', () => {
    const before = contentOf({}, { difficulties: ['Loa hư hỏng'], note: 'Kèm ảnh\nđợt 1' });
    const fresh = contentOf(
      {},
      {
        difficulties: ['loa  HƯ HỎNG', 'Thiếu kinh phí', 'Thiếu kinh phí', ' '],
        proposals: ['Tập huấn'],
        note: 'kèm ảnh\nđợt 2',
      },
    );
    expect(supplement(before, fresh)).toMatchObject({
      difficulties: ['Loa hư hỏng', 'Thiếu kinh phí'],
      proposals: ['Tập huấn'],
      note: 'Kèm ảnh\nđợt 1\nđợt 2',
    });
  });
});
