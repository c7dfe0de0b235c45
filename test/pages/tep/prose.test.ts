import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createProseModel, type ProseModel } from '../../../apps-script/pages/tep/models/prose';
import { figureInForm } from '../../../apps-script/pages/tep/models/review';
import { language } from '../../../apps-script/pages/words';
import type { MetricId } from '../../../shared/report/metrics/index';
import { letter, message, nil } from '../prose-samples';
import { units } from '../sheet-stand-in';
import { startTools } from './tools';

beforeEach(() => {
  language.value = 'vi';
});

async function open(text: string, more: Parameters<typeof startTools> = [], isPasted = true) {
  const started = await startTools(...more);
  const prose = createProseModel(text, isPasted, started.tools);
  await prose.start();
  return { ...started, prose };
}
const draftOf = (prose: ProseModel) => prose.work.form.value!.draft;
const inForm = (prose: ProseModel, id: MetricId) => figureInForm(draftOf(prose), id);
const unitId = (name: string): string => units.find((unit) => unit.name === name)!.id;
/** Saves, and once more past what is only asked. */
const save = async (prose: ProseModel) => {
  const held = await prose.save();
  return held === 'questions' ? prose.save() : held;
};
const compareAll = (prose: ProseModel) => {
  if (prose.isUnitWaiting.value) prose.check('unit');
  if (prose.isNilWaiting.value) prose.check('nil');
  for (const read of prose.review.value.waiting) prose.check(read);
};

describe('a letter', () => {
  it('fills the form of its unit with what is sure and what is likely', async () => {
    const { prose } = await open(letter);
    expect(prose.work.unit.value?.name).toBe('Phường Trảng Dài');
    expect(inForm(prose, 'tt_tin_bai')).toBe(14);
    expect(inForm(prose, 'bang_ron')).toBe(22);
    expect(draftOf(prose).text('figure:to_roi')).toBe('khoảng 1.200');
    expect(draftOf(prose).read.value).toMatchObject({
      document: { number: '45/BC-UBND', date: '2025-04-08' },
      receivedOn: '2025-04-12',
      channel: 'zalo',
    });
    expect(draftOf(prose).read.value.content.themes.map(({ number }) => number)).toEqual([1, 3, 5]);
    expect(draftOf(prose).read.value.content.difficulties).toContain('Kinh phí tuyên truyền hạn hẹp');
  });

  it('of a file came by a way that nobody can read from it', async () => {
    const { prose } = await open(letter, [], false);
    expect(draftOf(prose).text('channel')).toBe('');
  });

  it('what is doubtful stays out of the form until it is taken', async () => {
    const { prose } = await open(letter);
    const offered = () => prose.review.value.offered.map(({ metric, value }) => [metric, value]);
    expect(offered()).toEqual([
      ['zalo_nhom_tin', 21],
      ['xe_loa', 12],
    ]);
    expect(inForm(prose, 'xe_loa')).toBeNull();
    const [first, second] = prose.review.value.offered;
    prose.take(first!);
    prose.leave(second!);
    expect([inForm(prose, 'zalo_nhom_tin'), inForm(prose, 'xe_loa'), offered()]).toEqual([21, null, []]);
    expect(prose.review.value.waiting.map(({ metric }) => metric)).toEqual(['bang_ron']);
  });

  it('a figure that somebody typed over is compared by that, and the read one is offered', async () => {
    const { prose } = await open(letter);
    draftOf(prose).type('figure:bang_ron', '18');
    expect(prose.waiting.value).toBe(0);
    draftOf(prose).type('figure:bang_ron', '30');
    expect(prose.review.value.offered.map(({ value, isBlank }) => [value, isBlank])).toContainEqual([
      22,
      false,
    ]);
  });

  it('is never sent, and personal data of it is pointed out', async () => {
    const { prose, sent } = await open(letter);
    expect(prose.personal.value.map(({ kind }) => kind)).toEqual(['household', 'phone']);
    compareAll(prose);
    await save(prose);
    expect(prose.work.saved.value).toMatchObject({ outcome: { kind: 'saved', version: 1 } });
    expect(JSON.stringify(sent)).not.toMatch(/0912345678|Nguyễn Thị A|Đài truyền thanh/);
  });
});

describe('nothing is saved unread', () => {
  const ids = ['bang_ron', 'xe_loa', 'to_roi', 'zalo_nhom_tin'] as const;
  const acts = fc.array(
    fc.oneof(
      fc.record({
        what: fc.constant('type' as const),
        id: fc.constantFrom(...ids),
        value: fc.nat({ max: 30 }),
      }),
      fc.record({ what: fc.constantFrom('check', 'take', 'leave'), at: fc.nat({ max: 3 }) }),
    ),
    { maxLength: 12 },
  );

  it('whatever is done: what stands in the form is sure, was compared, or was typed', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (all) => {
        const { prose } = await open(letter);
        const compared = new Set<string>();
        for (const act of all) {
          const { waiting, offered } = prose.review.value;
          if ('id' in act) {
            draftOf(prose).type(`figure:${act.id}`, String(act.value));
            continue;
          }
          const read = act.what === 'check' ? waiting[act.at] : offered[act.at];
          if (!read) continue;
          if (act.what === 'leave') prose.leave(read);
          else compared.add(`${read.metric}=${read.value}`);
          if (act.what === 'check') prose.check(read);
          if (act.what === 'take') prose.take(read);
        }
        for (const id of ids) {
          const value = inForm(prose, id);
          const reads = prose.reads.value.filter((read) => read.metric === id && read.value === value);
          const isUnsure = reads.length > 0 && reads.every(({ sureness }) => sureness !== 'sure');
          const isWaiting = prose.review.value.waiting.some(({ metric }) => metric === id);
          expect(isWaiting).toBe(isUnsure && !compared.has(`${id}=${value}`));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('a unit that the text does not say alone is compared, or chosen by hand', async () => {
    const { prose } = await open(`${message} Phường Tân Mai cũng gửi rồi ạ.`);
    expect(prose.others.value.map(({ name }) => name)).toContain('Phường Tân Mai');
    if (prose.work.chosen.value === null) await prose.choose(unitId('Phường Tân Phong'));
    else {
      expect(prose.isUnitWaiting.value).toBe(true);
      prose.check('unit');
    }
    expect(prose.isUnitWaiting.value).toBe(false);
  });

  it('without a unit waits for one; chosen by hand it is compared', async () => {
    const { prose } = await open(message.replace('p.Tân Phong', 'bên em'));
    expect([prose.work.chosen.value, prose.work.form.value]).toEqual([null, undefined]);
    await prose.choose(unitId('Phường An Bình'));
    expect([inForm(prose, 'bang_ron'), prose.isUnitWaiting.value]).toEqual([6, false]);
  });

  it('another unit than the one that the text says is compared too', async () => {
    const { prose } = await open(letter);
    await prose.work.choose(unitId('Phường An Bình'));
    expect(prose.isUnitWaiting.value).toBe(true);
  });

  it('a nil return is one when somebody saw that the text says so', async () => {
    const { prose, sheet } = await open(nil);
    expect(prose.isNilWaiting.value).toBe(true);
    compareAll(prose);
    await save(prose);
    expect(sheet.unit(unitId('Phường Bửu Hòa')).status).toBe('khong_ps');
  });
});
