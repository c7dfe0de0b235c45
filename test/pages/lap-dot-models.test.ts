import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readDocx } from '../../apps-script/pages/files/docx-text';
import { googleDoor } from '../../apps-script/pages/google-script';
import { createNewCampaignModel } from '../../apps-script/pages/lap-dot/models/new-campaign';
import { language } from '../../apps-script/pages/words';
import type { DispatchDraft } from '../../shared/protocol';
import { docxOf } from './dispatch-docx';
import { type Call, installGoogle } from './door';
import { sickSheet } from './dot-bench';
import { createSheet, dispatchText, emptyStatus, freshStatus, dispatch as resolved } from './sheet-stand-in';

const blank = { ...emptyStatus, setUp: true, schema: 1 };
async function start(call: Call = createSheet(blank)) {
  const sent = installGoogle(call);
  const model = createNewCampaignModel(googleDoor(), { readDocx, today: () => '2025-04-12' });
  await model.start();
  return { model, dispatch: model.dispatch, all: (op: string) => sent.filter((one) => one.op === op) };
}
async function startRead(call?: Call) {
  const started = await start(call);
  started.dispatch.type(dispatchText);
  await started.dispatch.read();
  return started;
}
const draftOf = (request: object | undefined) => (request as { dispatch: DispatchDraft }).dispatch;
const fileOf = (name: string, bytes: Uint8Array<ArrayBuffer>) => new File([bytes], name);

beforeEach(() => {
  language.value = 'vi';
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

describe('a dispatch', () => {
  it('is read, shown, and becomes the first campaign, which is followed at once', async () => {
    const { model, dispatch, all } = await startRead();
    expect(dispatch.found.value?.data.units).toHaveLength(27);
    expect(dispatch.missing.value).toEqual(['number', 'date', 'deadline']);
    expect(dispatch.counts.value).toEqual([1, 1, 25]);
    await dispatch.create();
    expect(all('create-campaign')[0]).toMatchObject({ activate: true });
    expect(dispatch.made.value).toMatchObject({ campaign: 'c1', units: 27 });
    expect([dispatch.source.text.value, dispatch.found.value]).toEqual(['', undefined]);
    expect(model.status.active.value?.id).toBe('c1');
    await model.open('dot', 'c1');
    expect([model.opened.value, all('open-page')[0]?.part]).toEqual(['yes', 'c1']);
    dispatch.another();
    expect(dispatch.made.value).toBeUndefined();
  });

  it('with personal data in a field or a theme is held until that is removed or said to be nobody’s', async () => {
    const phone = 'gọi anh Ví Dụ 0913 456 789';
    const { dispatch, all } = await start();
    const [line = ''] = dispatchText.match(/^\s*1\..*$/m) ?? [];
    dispatch.type(dispatchText.replace(line, `${line} ${phone}`));
    await dispatch.read();
    dispatch.correct('recipients', phone);
    expect([...dispatch.personal.found.value.keys()]).toEqual(['recipients', 'theme-1']);
    await dispatch.create();
    expect(all('create-campaign')).toEqual([]);
    expect(dispatch.personal.sought.value).toBe('recipients');
    dispatch.personal.leave('recipients');
    dispatch.personal.remove('theme-1');
    await dispatch.create();
    const { themes, recipients } = draftOf(all('create-campaign')[0]);
    expect(recipients).toEqual([phone]);
    expect(themes[0]?.text).not.toMatch(/0913/);
  });

  it('is sent as it was corrected, and nothing else of it changes', async () => {
    const { dispatch, all } = await startRead();
    const read = dispatch.found.value!.dispatch;
    dispatch.correct('number', ' 45/PVHTT ');
    dispatch.correct('deadline', '30/4/2025');
    dispatch.correct('recipients', 'Như trên;\n\n Lưu: VT, TH. ');
    expect(dispatch.missing.value).toEqual(['date']);
    await dispatch.create();
    expect(draftOf(all('create-campaign')[0])).toEqual({
      ...read,
      number: '45',
      notation: 'PVHTT',
      deadline: '2025-04-30',
      recipients: ['Như trên;', 'Lưu: VT, TH.'],
    });
  });

  it('whose day was corrected is made only after its units were looked at again', async () => {
    const { dispatch, all } = await startRead();
    dispatch.correct('issuedOn', '10/02/2025');
    expect([dispatch.isResolved.value, dispatch.makeable.value]).toEqual([false, false]);
    await dispatch.resolve();
    expect(draftOf(all('read-dispatch')[1]).issuedOn).toBe('2025-02-10');
    expect([dispatch.isResolved.value, dispatch.makeable.value]).toEqual([true, true]);
  });

  it.each([
    ['title', ' ', 'title', 'blank'],
    ['deadline', '31/02/2025', 'deadline', 'unreadable'],
    ['to', '', 'to', 'blank'],
    ['to', '01/01/2024', 'to', 'order'],
  ] as const)('is not made while %s is %j', async (field, text, at, fault) => {
    const { dispatch } = await startRead();
    dispatch.correct(field, text);
    expect(dispatch.faults.value).toEqual({ [at]: fault });
    expect(dispatch.makeable.value).toBe(false);
  });

  it('without themes is never made', async () => {
    const { dispatch } = await start();
    dispatch.type('V/v truyền thông');
    await dispatch.read();
    expect([dispatch.found.value !== undefined, dispatch.makeable.value]).toEqual([true, false]);
  });

  it('keeps corrections when the same text is read again, not when it is another', async () => {
    const { dispatch } = await startRead();
    dispatch.correct('number', '45/PVHTT');
    dispatch.correct('name', 'Nguyễn Văn Hai');
    dispatch.edit();
    dispatch.type(dispatchText.replace('Trương Ngọc Thanh', 'Trương Ngọc Thành'));
    await dispatch.read();
    expect(dispatch.form.texts.value).toMatchObject({ number: '45/PVHTT', name: 'Trương Ngọc Thành' });
    dispatch.edit();
    dispatch.type(dispatchText.replace('năm 2025', 'năm 2026'));
    await dispatch.read();
    expect(dispatch.form.texts.value.number).toBe('');
  });

  it('keeps its text, what was read and what was corrected when the campaign cannot be made', async () => {
    const sick = sickSheet('create-campaign', createSheet(blank));
    const { dispatch } = await startRead(sick.call);
    dispatch.correct('number', '45/PVHTT');
    await dispatch.create();
    expect(dispatch.form.texts.value.number).toBe('45/PVHTT');
    dispatch.edit();
    expect(dispatch.source.text.value).toBe(dispatchText);
  });

  it('does not become the followed campaign beside another by itself, and is not sent when too long', async () => {
    const { dispatch, all } = await start(createSheet(freshStatus));
    expect(dispatch.activate.value).toBe(false);
    dispatch.type('a'.repeat(100_001));
    await dispatch.read();
    expect([dispatch.source.readable.value, all('read-dispatch')]).toEqual([false, []]);
  });

  it('goes on with a campaign that was stopped; what it is made of stays until it is whole', async () => {
    const asked: unknown[] = [];
    const sheet = createSheet(blank, {
      'create-campaign': ({ cursor }) => {
        asked.push(cursor);
        if (asked.length === 1) dispatch.creating.stop();
        const progress = { done: asked.length, of: 2, what: 'Báo cáo' };
        const made = { campaign: 'c1', units: 27, themes: 7, unresolved: [], missing: [], progress };
        return { ...made, cursor: asked.length === 1 ? 'after 1' : null };
      },
    });
    const { dispatch } = await startRead(sheet);
    await dispatch.create();
    expect([dispatch.begun.value, dispatch.made.value]).toEqual([true, undefined]);
    expect(dispatch.source.text.value).toBe(dispatchText);
    await dispatch.create();
    expect(asked).toEqual([null, 'after 1']);
    expect([dispatch.begun.value, dispatch.made.value?.campaign]).toEqual([false, 'c1']);
  });
});

describe('a Word file', () => {
  it('is read and shown at once', async () => {
    const { dispatch } = await start();
    await dispatch.open(fileOf('Công văn.docx', docxOf(dispatchText)));
    expect(dispatch.found.value?.dispatch.themes).toHaveLength(7);
    expect(dispatch.source.text.value).toBe(dispatchText);
  });

  it('does not take the place of what was typed before it was asked for', async () => {
    const { dispatch, all } = await start();
    dispatch.type('Ghi chú');
    await dispatch.open(fileOf('Công văn.docx', docxOf(dispatchText)));
    expect([dispatch.source.text.value, all('read-dispatch')]).toEqual(['Ghi chú', []]);
    dispatch.source.keep();
    expect(dispatch.source.waiting.value).toBeNull();
    await dispatch.open(fileOf('Công văn.docx', docxOf(dispatchText)));
    await dispatch.replace();
    expect(dispatch.found.value?.data).toEqual(resolved);
  });

  it('that cannot be read is named with why, and what was typed stays', async () => {
    const { dispatch } = await start();
    dispatch.type('Ghi chú');
    await dispatch.open(fileOf('Công văn.pdf', new TextEncoder().encode('%PDF-1.7')));
    expect(dispatch.source.refusal.value).toEqual({
      name: 'Công văn.pdf',
      problem: { kind: 'not-a-file-we-read', seems: 'pdf' },
    });
    const gone = { name: 'a.docx', arrayBuffer: () => Promise.reject(new Error('gone')) };
    await dispatch.open(gone);
    expect(dispatch.source.refusal.value?.problem.kind).toBe('damaged');
    expect([dispatch.source.text.value, dispatch.source.opening.value]).toEqual(['Ghi chú', null]);
  });

  it('of two, the one that was chosen last counts', async () => {
    const { dispatch } = await start();
    let give: (bytes: ArrayBuffer) => void = () => undefined;
    const slow = { name: 'một.docx', arrayBuffer: () => new Promise<ArrayBuffer>((done) => (give = done)) };
    const opening = dispatch.open(slow);
    await dispatch.open(fileOf('hai.docx', docxOf(dispatchText)));
    give(docxOf('V/v khác').buffer);
    await opening;
    expect(dispatch.source.text.value).toBe(dispatchText);
  });
});

it('text of an old font is said to be one, changed only when asked for, and not read before', async () => {
  const { dispatch, all } = await start();
  const old = 'UBND thµnh phè Biªn Hßa, gi¶m nghÌo';
  await dispatch.open(fileOf('cũ.docx', docxOf(old)));
  expect([dispatch.source.legacy.value, dispatch.source.text.value, all('read-dispatch')]).toEqual([
    'tcvn3',
    old,
    [],
  ]);
  dispatch.source.convert();
  expect([dispatch.source.legacy.value, dispatch.source.text.value]).toEqual([
    null,
    'UBND thành phố Biên Hòa, giảm nghèo',
  ]);
});
