import { beforeEach, describe, expect, it } from 'vitest';
import { createCheckPage } from '../../apps-script/pages/duyet/models/check-page';
import { googleDoor } from '../../apps-script/pages/google-script';
import { account, language } from '../../apps-script/pages/words';
import type { ReportsData } from '../../shared/protocol';
import { installGoogle } from './door';
import { figures, noContent, received, reportsData } from './reports-data';
import { createReportsSheet } from './reports-sheet';

beforeEach(() => {
  language.value = 'vi';
  account.value = '';
});

const ward = 'ward:3';
async function start(data: ReportsData) {
  const sheet = createReportsSheet(data);
  const sent = installGoogle(sheet.answer);
  const model = createCheckPage(googleDoor());
  await model.start(ward);
  return { model, sheet, sent };
}

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

  it('sends no personal data along with a reason', async () => {
    const { model, sent } = await start(reportsData({ 5: received({ figures: report }) }));
    const check = model.checkOf(ward);
    check.ask([{ field: 'bang_ron', reason: 'other', note: 'hỏi chị Ví Dụ 0913 456 789' }]);
    expect(check.personal.isHeld.value).toBe(false);
    await check.request();
    expect(check.personal.isHeld.value).toBe(true);
    expect(sent.map(({ op }) => op)).not.toContain('set-report-status');
    check.personal.remove(0);
    await check.request();
    expect(sent.find(({ op }) => op === 'set-report-status')).toMatchObject({
      reasons: [{ note: expect.not.stringMatching(/\d{3}/) }],
    });
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
  });
});
