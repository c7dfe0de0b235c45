import { beforeEach, describe, expect, it } from 'vitest';
import { createProseModel, type ProseModel } from '../../../apps-script/pages/tep/models/prose';
import { figureInForm } from '../../../apps-script/pages/tep/models/review';
import { language } from '../../../apps-script/pages/words';
import type { MetricId } from '../../../shared/report/metrics/index';
import { letter, message, oldFont, twoReports } from '../prose-samples';
import { figures, received, reportsData } from '../reports-data';
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

describe('a unit that has reported', () => {
  const before = { ...figures, bang_ron: 10 };
  const data = () => reportsData({ 4: received({ figures: before, note: 'Bản đầu' }) });

  it('keeps the figures that are not named again, and it is shown what becomes another', async () => {
    const { prose, sheet } = await open(message.replace('Tân Phong', 'Tân Biên'), [data()]);
    const { draft } = prose.work.form.value!;
    expect(draft.changes.value.map(({ field }) => field)).toContain('bang_ron');
    expect(draft.changes.value.map(({ field }) => field)).not.toContain('to_roi');
    compareAll(prose);
    await save(prose);
    const { content, version } = sheet.unit(units[4]!.id);
    expect([version, content.figures.bang_ron, content.figures.to_roi]).toEqual([2, 6, before.to_roi]);
  });

  it('a figure that the sheet has already need not be compared', async () => {
    const { prose } = await open(letter, [reportsData({ 2: received({ figures: { bang_ron: 22 } }) })]);
    expect(prose.review.value.waiting).toEqual([]);
  });
});

describe('several reports in one text', () => {
  it('are read one at a time, each into the form of its unit', async () => {
    const { prose, sheet } = await open(twoReports);
    expect([prose.isAsking.value, prose.reading.value, prose.work.form.value]).toEqual([
      true,
      null,
      undefined,
    ]);
    await prose.choosePart(0);
    expect([prose.work.unit.value?.name, inForm(prose, 'bang_ron')]).toEqual(['Phường Tân Mai', 8]);
    draftOf(prose).type('figure:pa_no', '3');
    await prose.choosePart(1);
    expect([prose.work.unit.value?.name, inForm(prose, 'bang_ron'), inForm(prose, 'pa_no')]).toEqual([
      ...['Phường Hóa An', 11],
      null,
    ]);
    await prose.choosePart(0);
    expect([inForm(prose, 'bang_ron'), inForm(prose, 'pa_no')]).toEqual([8, 3]);
    compareAll(prose);
    await save(prose);
    expect([...prose.saved.value]).toEqual([0]);
    expect(sheet.unit(unitId('Phường Tân Mai')).content.figures).toMatchObject({ bang_ron: 8, pa_no: 3 });
    expect(sheet.unit(unitId('Phường Hóa An')).version).toBe(0);
  });

  it('can be read as one where a person says so', async () => {
    const { prose } = await open(twoReports);
    await prose.choosePart('all');
    expect(prose.reading.value?.text).toBe(twoReports);
  });
});

describe('a text in an old font', () => {
  it('is not converted unasked; in its conversion it is read', async () => {
    const { prose } = await open(oldFont);
    expect([prose.legacyFont.value, prose.isAsking.value, prose.work.form.value]).toEqual([
      ...['tcvn3', true],
      undefined,
    ]);
    await prose.convert(true);
    expect([prose.work.unit.value?.name, inForm(prose, 'bang_ron')]).toEqual(['Phường Tân Hiệp', 7]);
  });

  it('left as it is, nothing is read and the form is typed by hand', async () => {
    const { prose } = await open(oldFont);
    await prose.convert(false);
    await prose.choose(unitId('Phường Tân Hiệp'));
    expect([prose.reading.value, inForm(prose, 'bang_ron'), prose.waiting.value]).toEqual([null, null, 0]);
  });
});

describe('a text that is changed', () => {
  it('brings in what it says now; what was typed stays', async () => {
    const { prose } = await open(letter);
    draftOf(prose).type('figure:pa_no', '9');
    await prose.edit(
      letter
        .replace('14 tin, bài', '15 tin, bài')
        .replace('02 pa nô', '04 pa nô')
        .replace('32 cụm loa', 'các cụm loa'),
    );
    expect(inForm(prose, 'tt_tin_bai')).toBe(15);
    expect(inForm(prose, 'tt_cum_loa')).toBeNull();
    expect(inForm(prose, 'vb_ban_hanh')).toBe(2);
    expect(inForm(prose, 'pa_no')).toBe(9);
    expect(prose.review.value.offered.map(({ metric, value }) => [metric, value])).toContainEqual([
      'pa_no',
      4,
    ]);
  });

  it('in nothing is as it was', async () => {
    const { prose } = await open(letter);
    for (const read of prose.review.value.waiting) prose.check(read);
    prose.editing.value = true;
    await prose.edit(letter);
    expect([prose.editing.value, prose.waiting.value]).toEqual([false, 0]);
  });
});
