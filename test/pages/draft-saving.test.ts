import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { language } from '../../apps-script/pages/words';
import { saved, sent, start, typeAll } from './draft-start';

beforeEach(() => {
  language.value = 'vi';
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
