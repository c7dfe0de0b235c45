import { signal } from '@preact/signals';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { FieldKey } from '../../apps-script/pages/reports/draft-fields';
import { createDraftModel, type DraftModel } from '../../apps-script/pages/reports/draft-model';
import { language } from '../../apps-script/pages/words';
import { ReportDraft, type ReportOutcome, type UnitReport } from '../../shared/protocol';
import type { ReportContent } from '../../shared/report/content';
import { difficulties } from '../../shared/report/difficulties';
import { metrics } from '../../shared/report/metrics/index';
import { readTyped } from '../../shared/report/typed-figure';
import { figures, noContent, received, reportsData, unitOf, versionOf } from './reports-data';

beforeEach(() => {
  language.value = 'vi';
});

const uuidOf = (count: number) => `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
function start(unit: UnitReport = unitOf(5), latest = unit.version > 0 ? versionOf(unit) : null) {
  let made = 0;
  const newUuid = () => {
    made += 1;
    return uuidOf(made);
  };
  const data = signal(reportsData({ 5: unit }));
  return createDraftModel({ unit, latest }, { data, channel: signal('zalo'), newUuid });
}
const saved = (draft: DraftModel, version = 1): Exclude<ReportOutcome, { kind: 'refused' }> => ({
  ...{ uuid: '', unit: draft.base.value.unit.id, kind: 'saved', version, status: 'da_nhan' },
});
const sent = (draft: DraftModel) => draft.seal().sent;

const typedFigures = fc.dictionary(
  fc.constantFrom(...metrics.map(({ id }) => id as string)),
  fc.oneof(
    fc.constantFrom('', ' ', '0', '05', '1.250', 'khoảng 40', '2,5', '62 giờ', '1,250', 'x', '-3', '10-15'),
    fc.nat({ max: 400 }).map(String),
    fc.string({ maxLength: 6 }),
  ),
);
const typeAll = (draft: DraftModel, all: Readonly<Record<string, string>>) => {
  for (const [id, text] of Object.entries(all)) draft.type(`figure:${id}` as FieldKey, text);
};

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
    const words = fc.string({ unit: 'binary', maxLength: 40 });
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
      { numRuns: 40 },
    );
  });

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

describe('the id of a report', () => {
  it('stays for the same report over any number of tries, and is never used for another', () => {
    const steps = fc.array(fc.constantFrom('save', 'lost', 'refused', 'type', 'written'), { maxLength: 25 });
    fc.assert(
      fc.property(steps, (all) => {
        const draft = start();
        const said = new Map<string, string>();
        const unsure = new Set<string>();
        let count = 0;
        let version = 0;
        let open: string | null = null;
        for (const step of all) {
          if (step === 'type') {
            count += 1;
            draft.type('note', `ghi chú ${count}`);
          } else if (step === 'save') {
            const { sent: report, isEarlier } = draft.seal();
            const text = JSON.stringify(report);
            expect(said.get(report.uuid) ?? text).toBe(text);
            said.set(report.uuid, text);
            // Nothing goes out past a try of which nobody knows what became.
            expect([...unsure].filter((uuid) => uuid !== report.uuid)).toEqual([]);
            expect(isEarlier).toBe(JSON.parse(text).content.note !== draft.text('note'));
            unsure.add(report.uuid);
            open = report.uuid;
          } else if (open !== null && step === 'refused') {
            draft.release();
            unsure.delete(open);
          } else if (open !== null && step === 'written' && unsure.has(open)) {
            version += 1;
            draft.settle(saved(draft, version));
            unsure.delete(open);
            open = null;
          }
        }
      }),
    );
  });

  it('is new after a save, and what was typed meanwhile is still there', () => {
    const draft = start();
    typeAll(draft, { bang_ron: '5', to_roi: '700' });
    const first = sent(draft);
    draft.type('figure:to_roi', '800');
    draft.settle(saved(draft));
    expect([draft.text('figure:bang_ron'), draft.text('figure:to_roi')]).toEqual(['5', '800']);
    expect(draft.changes.value.map(({ field }) => field)).toEqual(['to_roi']);
    const second = sent(draft);
    expect(second.uuid).not.toBe(first.uuid);
    expect(second).toMatchObject({ seen: 1, content: { figures: { bang_ron: 5, to_roi: 800 } } });
  });
});

describe('personal data', () => {
  it('is found in what is written freely, taken out, or let be', () => {
    const draft = start();
    draft.type('note', 'Đã phát quà cho hộ ông Nguyễn Văn Mẫu, gọi 0912345678');
    draft.type('theme:3:note', 'liên hệ 0912345678');
    expect([...draft.personal.found.value.keys()]).toEqual(['theme:3:note', 'note']);
    expect(draft.personal.found.value.get('note')).toEqual(['household', 'phone']);
    draft.personal.remove('note');
    expect(draft.text('note')).toBe('Đã phát quà cho hộ ông , gọi ');
    draft.personal.leave('theme:3:note');
    expect(draft.personal.found.value.size).toBe(0);
    draft.type('theme:3:note', 'liên hệ 0912345678 hoặc 0987654321');
    expect(draft.personal.found.value.get('theme:3:note')).toEqual(['phone']);
  });
});
