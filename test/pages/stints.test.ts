import { expect, test } from 'vitest';
import { googleDoor } from '../../apps-script/pages/google-script';
import { createSidebarModel } from '../../apps-script/pages/sidebar/models/sidebar';
import { installGoogle } from './door';
import { createSheet, emptyStatus } from './sheet-stand-in';

const stint = (done: number, cursor: string | null) => ({
  added: ['Tổng quan'],
  faults: [],
  fixed: [],
  triggers: true,
  cursor,
  progress: { done, of: 3, what: 'Tin bài' },
});

test('set-up is asked for until it is through, each time with the cursor it gave', async () => {
  const cursors = ['a', 'b', null];
  const sheet = createSheet(emptyStatus, {
    'set-up': () => stint(3 - cursors.length, cursors.shift() ?? null),
  });
  const sent = installGoogle(sheet);
  const { status } = createSidebarModel(googleDoor());
  await status.read();
  await status.setUp('set-up');
  const asked = sent.filter(({ op }) => op === 'set-up').map(({ cursor }) => cursor);
  expect(asked).toEqual([null, 'a', 'b']);
  expect(status.settingUp.state.value).toMatchObject({ kind: 'done', value: { cursor: null } });
});

test('stopped after a stint, it goes on there when pressed again; so it does after a failure', async () => {
  let answers = 0;
  let fails = false;
  const asked: unknown[] = [];
  const sheet = createSheet(emptyStatus, {
    'set-up': ({ cursor }) => {
      asked.push(cursor);
      answers += 1;
      if (answers === 2) model.status.settingUp.stop();
      if (fails) return { v: 1, ok: false, problem: { kind: 'busy' } };
      return stint(1, answers > 4 ? null : `after ${answers}`);
    },
  });
  installGoogle(sheet);
  const model = createSidebarModel(googleDoor());
  await model.status.read();
  await model.status.setUp('set-up');
  expect(model.status.settingUp.state.value).toMatchObject({ kind: 'done', value: { cursor: 'after 2' } });
  fails = true;
  await model.status.setUp('set-up');
  expect(model.status.settingUp.state.value).toMatchObject({ kind: 'failed', problem: { kind: 'busy' } });
  fails = false;
  await model.status.setUp('set-up');
  expect(asked).toEqual([null, 'after 1', 'after 2', 'after 2', 'after 4']);
});

test('what the menu began is gone on with at once, and settings that were declined stay', async () => {
  const faults = [{ setting: 'locale' as const, found: 'en_US', wanted: 'vi_VN' }];
  const sheet = createSheet({ ...emptyStatus, faults });
  const sent = installGoogle(sheet);
  const model = createSidebarModel(googleDoor());
  await model.start('set-up');
  expect(sent.filter(({ op }) => op === 'set-up')).toEqual([{ op: 'set-up', fix: [], cursor: null }]);
});
