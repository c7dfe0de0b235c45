import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { language } from '../../apps-script/pages/words';
import { ReportDraft } from '../../shared/protocol';
import type { ReportContent } from '../../shared/report/content';
import { difficulties } from '../../shared/report/difficulties';
import { metrics } from '../../shared/report/metrics/index';
import { readTyped } from '../../shared/report/typed-figure';
import { sent, start, typeAll } from './draft-start';
import { figures, noContent, received, unitOf, versionOf } from './reports-data';

beforeEach(() => {
  language.value = 'vi';
});

const typedFigures = fc.dictionary(
  fc.constantFrom(...metrics.map(({ id }) => id as string)),
  fc.oneof(
    fc.constantFrom('', ' ', '0', '05', '1.250', 'khoảng 40', '2,5', '62 giờ', '1,250', 'x', '-3', '10-15'),
    fc.nat({ max: 400 }).map(String),
    fc.string({ maxLength: 6 }),
  ),
);

describe('what is typed', () => {
  it('is what is sent: each figure as it reads, a blank as nothing, and what cannot be read with a fault', () => {
    fc.assert(
      fc.property(typedFigures, (all) => {
        const draft = start();
        typeAll(draft, all);
        const { content, faults } = draft.read.value;
        for (const metric of metrics) {
          const read = readTyped(all[metric.id] ?? '', metric);
          expect(content.figures[metric.id]).toBe(read.kind === 'figure' ? read.value : undefined);
          expect(faults.has(`figure:${metric.id}`)).toBe(read.kind === 'fault');
          expect(content.approximate.includes(metric.id)).toBe(read.kind === 'figure' && read.approximate);
        }
        expect(sent(draft).content).toEqual(content);
      }),
    );
  });

  it('is taken by the protocol wherever the form has no fault', () => {
    const words = fc.string({ unit: 'binary', maxLength: 12 });
    fc.assert(
      fc.property(typedFigures, words, words, fc.boolean(), (all, note, own, nil) => {
        const draft = start();
        typeAll(draft, all);
        draft.type('note', note);
        draft.type('difficulties', own);
        draft.type('theme:2:state', 'evidenced');
        draft.type('theme:2:note', own);
        if (nil) draft.type('nil', '1');
        if (draft.read.value.faults.size > 0) return;
        expect(ReportDraft.safeParse(sent(draft)).error?.issues).toBeUndefined();
      }),
      { numRuns: 15 },
    );
    // The strange letters take their time to be made.
  }, 30_000);

  it('can be taken back, and then nothing is typed', () => {
    const draft = start();
    draft.type('figure:bang_ron', '12');
    expect(draft.isTouched.value).toBe(true);
    draft.type('figure:bang_ron', '');
    expect(draft.isTouched.value).toBe(false);
  });

  it.each([
    ['received', '', 'missing'],
    ['received', '31/02/2025', 'date'],
    ['date', 'hôm qua', 'date'],
    ['channel', '', 'missing'],
    ['link', 'drive.google.com/x', 'link'],
    ['link', 'javascript:alert(1)', 'link'],
    ['number', 'x'.repeat(101), 'too-long'],
    ['note', 'x'.repeat(5001), 'too-long'],
    ['difficulties', 'một\n'.repeat(31), 'too-many'],
    ['proposals', 'x'.repeat(501), 'too-long'],
  ] as const)('%s %j has the fault %s', (key, text, fault) => {
    const draft = start();
    draft.type(key, text);
    expect(draft.read.value.faults.get(key)?.[0]).toBe(fault);
  });
});

describe('a report that is there', () => {
  const content: Partial<ReportContent> = {
    figures: { ...figures, kp_ns: 1.125 },
    approximate: ['to_roi'],
    themes: [{ number: 3, state: 'evidenced', link: 'https://example.gov.vn/1', note: 'xã luận' }],
    difficulties: ['Đường xa', difficulties.KK2.vi, difficulties.KK1.en],
    proposals: ['Thêm loa'],
    note: 'Gửi lại phụ lục',
  };
  const report = unitOf(5, received(content));

  it('fills the form, and unchanged it is one more arrival', () => {
    const draft = start(report);
    expect(draft.text('figure:to_roi')).toBe('khoảng 800');
    expect(draft.text('usual:KK1')).toBe(difficulties.KK1.en);
    expect(draft.changes.value).toEqual([]);
    expect(draft.isArrival.value).toBe(true);
    expect(sent(draft)).toMatchObject({ seen: 1, content: { ...noContent, ...content } });
    expect(sent(draft)).not.toHaveProperty('changed');
  });

  it('is a version where but a word was changed', () => {
    const draft = start(report);
    draft.type('note', 'Gửi lại phụ lục 2');
    expect(draft.isArrival.value).toBe(false);
    expect(sent(draft)).toMatchObject({ changed: true });
    expect(draft.changes.value.map(({ field }) => field)).toEqual(['note']);
  });

  it('keeps answers that were given for the same figures', () => {
    const many = unitOf(5, received({ figures: { ...figures, bang_ron: 900 } }));
    const asked = start(many);
    expect(asked.open.value.map(({ id }) => id)).toEqual(['R6:bang_ron']);
    const draft = start(many, versionOf(many, { confirmed: ['R6:bang_ron=900'] }));
    expect(draft.open.value).toEqual([]);
    expect(sent(draft).confirmed).toEqual(['R6:bang_ron=900']);
    draft.type('figure:bang_ron', '901');
    expect(draft.open.value).toHaveLength(1);
  });

  it('is followed while nothing is typed, and waits where something is', () => {
    const draft = start(report);
    const second = unitOf(5, { ...received({ figures: { ...figures, pa_no: 4 } }), version: 2 });
    draft.type('figure:bang_ron', '21');
    draft.offer({ unit: second, latest: versionOf(second) });
    expect(draft.newer.value?.unit.version).toBe(2);
    expect(sent(draft)).toMatchObject({ seen: 1 });
    draft.release();
    draft.takeNewer();
    expect(sent(draft)).toMatchObject({ seen: 2, content: { figures: { pa_no: 4, bang_ron: 21 } } });
    expect(draft.changes.value.map(({ field }) => field)).toContain('bang_ron');
    const untouched = start(report);
    untouched.offer({ unit: second, latest: versionOf(second) });
    expect([untouched.newer.value, untouched.text('figure:pa_no')]).toEqual([null, '4']);
  });
});

describe('what was read elsewhere', () => {
  it('goes over what stands there: named figures replace, better evidence stays, words are added', () => {
    const themes = [{ number: 1, state: 'evidenced', link: 'https://a.vn/1', note: '' }] as const;
    const unit = unitOf(5, received({ figures: { bang_ron: 5, pa_no: 1 }, themes, note: 'Cũ' }));
    const draft = start(unit);
    draft.type('figure:pa_no', 'mấy tấm');
    draft.prefill({
      figures: { bang_ron: 9, to_roi: 500 },
      approximate: ['to_roi'],
      themes: [{ number: 1, state: 'claimed', link: '', note: 'kể' }],
      difficulties: [difficulties.KK4.vi, 'Mưa nhiều'],
      document: { number: '45/BC-UBND', date: '2025-04-11' },
      receivedOn: '2025-04-11',
      channel: 'qlvb',
      source: 'prose',
    });
    const texts = ['figure:bang_ron', 'figure:to_roi', 'figure:pa_no', 'date', 'received'] as const;
    expect(texts.map(draft.text)).toEqual(['9', 'khoảng 500', 'mấy tấm', '11/04/2025', '11/04/2025']);
    expect(draft.text('usual:KK4')).toBe(difficulties.KK4.vi);
    expect(draft.text('difficulties')).toBe('Mưa nhiều');
    expect(draft.read.value.content.themes).toEqual([{ ...themes[0], note: 'kể' }]);
    expect(sent(draft)).toMatchObject({ source: 'prose', channel: 'qlvb', content: { note: 'Cũ' } });
  });
});
