import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createReportsPage } from '../../apps-script/pages/bao-cao/models/reports-page';
import { googleDoor } from '../../apps-script/pages/google-script';
import type { FieldKey } from '../../apps-script/pages/reports/draft-fields';
import { account, language } from '../../apps-script/pages/words';
import type { ReportDraft, ReportsData } from '../../shared/protocol';
import { installGoogle } from './door';
import { figures, noContent, received, reportsData } from './reports-data';
import { createReportsSheet } from './reports-sheet';

beforeEach(() => {
  language.value = 'vi';
  account.value = '';
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

type Sheet = ReturnType<typeof createReportsSheet>;
const ward = 'ward:3';
async function start(
  data: ReportsData = reportsData(),
  meanwhile: (op: string, sheet: Sheet) => 'lost' | 'unheard' | undefined = () => undefined,
) {
  const sheet = createReportsSheet(data);
  const sent = installGoogle((json) => {
    const what = meanwhile(JSON.parse(json).op, sheet);
    if (what === 'unheard') throw new Error('offline');
    const answer = sheet.answer(json);
    if (what === 'lost') throw new Error('offline');
    return answer;
  });
  let made = 0;
  const model = createReportsPage(googleDoor(), () => {
    made += 1;
    return `uuid-${made}`;
  });
  await model.start();
  await model.choose(ward);
  const drafts = () =>
    sent.filter(({ op }) => op === 'submit-reports').map(({ drafts: all }) => (all as ReportDraft[])[0]!);
  return { model, sheet, sent, drafts };
}
type Model = Awaited<ReturnType<typeof start>>['model'];
const type = (model: Model, all: Readonly<Record<string, string | number>>) => {
  for (const [key, value] of Object.entries(all))
    model.form.value!.draft.type((key in figures ? `figure:${key}` : key) as FieldKey, String(value));
};
const plausible = { ...figures, channel: 'zalo' };

describe('saving', () => {
  it('says what is wrong, then asks once, then saves with what was confirmed', async () => {
    const { model, drafts, sheet } = await start();
    type(model, { ...plausible, channel: '', bang_ron: 'mấy tấm' });
    expect(await model.save()).toBe('faults');
    type(model, { channel: 'zalo', bang_ron: 900, xe_loa: '' });
    expect(await model.save()).toBe('questions');
    const { draft } = model.form.value!;
    expect(draft.open.value.map(({ id }) => id)).toEqual(['R6:bang_ron', 'missing']);
    draft.confirm(draft.open.value[0]!);
    expect(await model.save()).toBeNull();
    expect(drafts()).toHaveLength(1);
    expect(drafts()[0]).toMatchObject({ uuid: 'uuid-1', seen: null, confirmed: ['R6:bang_ron=900'] });
    expect(sheet.unit(ward)).toMatchObject({ version: 1, status: 'da_nhan' });
    expect(model.saved.value?.outcome).toMatchObject({ kind: 'saved', version: 1 });
    expect(model.unit.value?.version).toBe(1);
  });

  it('waits for a choice where a report says nothing, and for personal data', async () => {
    const { model, drafts } = await start();
    type(model, { channel: 'zalo' });
    expect([await model.save(), await model.save()]).toEqual(['questions', 'questions']);
    type(model, { nil: '1', note: 'gọi 0912345678' });
    expect(await model.save()).toBe('personal');
    model.form.value!.draft.personal.remove('note');
    expect(await model.save()).toBeNull();
    expect(drafts()).toMatchObject([{ content: { nil: true, note: 'gọi' } }]);
  });

  it('sends the same once more when the answer was lost, and is told that it was written', async () => {
    let lost = 0;
    const { model, drafts, sheet } = await start(reportsData(), (op) => {
      if (op !== 'submit-reports' || lost > 0) return undefined;
      lost += 1;
      return 'lost';
    });
    type(model, plausible);
    await model.save();
    expect(model.form.value!.submission.saving.state.value).toMatchObject({ kind: 'failed' });
    expect(model.form.value!.draft.text('figure:bang_ron')).toBe('20');
    await model.save();
    expect(drafts()[1]).toEqual(drafts()[0]);
    expect([sheet.unit(ward).version, model.saved.value?.outcome.version]).toEqual([1, 1]);
  });

  it('settles the earlier try before what was typed since', async () => {
    let lost = 0;
    const { model, drafts, sheet } = await start(reportsData(), (op) => {
      if (op !== 'submit-reports' || lost > 0) return undefined;
      lost += 1;
      return 'lost';
    });
    type(model, plausible);
    await model.save();
    type(model, { to_roi: 900 });
    await model.save();
    expect(drafts().map(({ uuid, content }) => [uuid, content.figures.to_roi])).toEqual([
      ['uuid-1', 800],
      ['uuid-1', 800],
      ['uuid-2', 900],
    ]);
    expect(sheet.unit(ward)).toMatchObject({ version: 2, content: { figures: { to_roi: 900 } } });
  });

  it('keeps what was typed when somebody else saved, and goes on from their version', async () => {
    let count = 0;
    const theirs = { content: { ...noContent, figures: { ...figures, bang_ron: 31, pa_no: 3 } } };
    const { model, drafts, sheet } = await start(reportsData(), (op, at) => {
      if (op !== 'submit-reports' || count > 0) return undefined;
      count += 1;
      at.saveElsewhere(ward, theirs);
      return undefined;
    });
    type(model, { bang_ron: 20, to_roi: 700, channel: 'zalo' });
    await model.save();
    await model.save();
    const { draft, submission } = model.form.value!;
    expect(submission.isChanged.value).toBe(true);
    await model.readAnew();
    expect(draft.moved.value).toBe(true);
    expect(draft.changes.value.map(({ field }) => field)).toEqual(['bang_ron', 'to_roi']);
    await model.save();
    expect(drafts()[drafts().length - 1]).toMatchObject({ seen: 1, uuid: 'uuid-2' });
    expect(sheet.unit(ward)).toMatchObject({
      version: 2,
      content: { figures: { bang_ron: 20, to_roi: 700, pa_no: 3 } },
    });
  });

  it('notes one more arrival of the same report', async () => {
    const { model, sheet } = await start(reportsData({ 5: received({ figures }) }));
    type(model, { channel: 'qlvb' });
    expect(await model.save()).toBeNull();
    expect(model.saved.value?.outcome.kind).toBe('arrival');
    expect(sheet.unit(ward)).toMatchObject({
      version: 1,
      arrivals: 'Zalo 10/04/2025; QLVB liên thông 12/04/2025',
    });
  });
});

describe('several units', () => {
  it('keep what was typed for each, and the next comes by the same channel', async () => {
    const { model } = await start();
    type(model, { bang_ron: 7 });
    await model.choose('ward:4');
    expect(model.isTyped(ward)).toBe(true);
    type(model, plausible);
    await model.save();
    expect(model.next.value?.id).toBe('ward:5');
    await model.choose(ward);
    expect(model.form.value!.draft.text('figure:bang_ron')).toBe('7');
    expect(model.form.value!.draft.text('channel')).toBe('zalo');
  });

  it('keep what belongs to one campaign apart from another', async () => {
    const first = reportsData();
    const other = { ...first, campaign: { ...first.campaign, id: 'c2' } };
    let at = createReportsSheet(first);
    installGoogle((json) => at.answer(json));
    const model = createReportsPage(googleDoor());
    await model.start(ward);
    type(model, { bang_ron: 7 });
    at = createReportsSheet(other);
    await model.read();
    expect(model.form.value!.draft.text('figure:bang_ron')).toBe('');
    expect(model.isTyped(ward)).toBe(false);
  });

  it('begin with the form, but with a look at what is to be checked', async () => {
    const { model } = await start(reportsData({ 6: received({ figures }) }));
    expect(model.part.value).toBe('form');
    await model.choose('ward:4');
    expect(model.part.value).toBe('check');
  });
});

describe('checking', () => {
  const reasons = 'Băng rôn, khẩu hiệu: chưa có minh chứng\nPa nô: thiếu số liệu';
  const report = { ...figures, bang_ron: 20 };

  it('asks for what is missing, and has the message ready', async () => {
    const { model, sent } = await start(
      reportsData({ 5: received({ figures: { ...report, bang_ron: 900 } }) }),
    );
    const check = model.checkOf(ward);
    expect(check.questions.value.map(({ id }) => id)).toEqual(['R6:bang_ron']);
    check.ask([{ field: 'bang_ron', reason: 'implausible', note: '' }]);
    check.add();
    await check.request();
    expect(sent.map(({ op }) => op)).not.toContain('set-report-status');
    check.edit(1, { field: 'theme:3', reason: 'other', note: 'ảnh mờ' });
    await check.request();
    expect(sent.find(({ op }) => op === 'set-report-status')).toMatchObject({
      status: 'yeu_cau_bs',
      seen: 1,
      reasons: [{ field: 'bang_ron' }, { field: 'theme:3', reason: 'other', note: 'ảnh mờ' }],
    });
    expect(check.message.value).toContain('Kính gửi phường Hố Nai: đề nghị bổ sung');
    expect(check.message.value).toContain('Hỗ trợ sản xuất, sinh kế, việc làm): ảnh mờ');
    expect(model.unit.value).toMatchObject({ status: 'yeu_cau_bs', round: 1 });
    expect(check.rows.value).toEqual([]);
  });

  it('holds an answer against the version that was asked about, and says what did not come', async () => {
    const before = received({ figures: report });
    const asked = { ...before, status: 'yeu_cau_bs', round: 1, reasons } as const;
    const { model, sheet } = await start(reportsData({ 5: asked }));
    for (const bang_ron of [24, 25])
      sheet.saveElsewhere(ward, { content: { ...noContent, figures: { ...report, bang_ron } } });
    await model.read();
    const check = model.checkOf(ward);
    expect([check.sides.value?.before?.version, check.sides.value?.after?.version]).toEqual([1, 3]);
    expect(check.isAnswer.value).toBe(true);
    expect(['bang_ron', 'pa_no', 'general', 'evidence', 'document'].map(check.isMet)).toEqual([
      ...[true, false, true, false, false],
    ]);
    check.ask(check.unmet.value);
    expect(check.rows.value.map(({ field }) => field)).toEqual(['pa_no']);
    await check.set('dat');
    expect(model.unit.value).toMatchObject({ status: 'dat', reasons: '' });
  });

  it('holds what was changed by hand against the latest version', async () => {
    const { model, sheet } = await start(reportsData({ 5: received({ figures: report }) }));
    Object.assign(sheet.unit(ward), {
      edited: true,
      content: { ...noContent, figures: { ...report, pa_no: 8 } },
    });
    await model.read();
    const { before, after } = model.checkOf(ward).sides.value!;
    expect([before?.version, after?.version, after?.content.figures.pa_no]).toEqual([1, null, 8]);
    expect(model.form.value!.draft.text('figure:pa_no')).toBe('8');
  });
});
