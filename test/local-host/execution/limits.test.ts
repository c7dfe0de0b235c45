import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ExecutionResult } from '../../../local-host/execution/service';
import { identities, startTestHost, type TestHost } from '../host';

const code = `
function spin() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('x'); while (true) {} }
function sleepLong() { LockService.getScriptLock().waitLock(10); Utilities.sleep(60000); }
function lockFree() { return LockService.getScriptLock().tryLock(10); }
function nap() { Utilities.sleep(400); return 1; }
function hidden_() { return 1; }
function giveDate() { return { at: new Date() }; }
function giveRange() { return [SpreadsheetApp.getActiveSheet().getRange('A1')]; }
function giveFunction() { return { f: function () {} }; }
function giveNothing() {}
function givePlain() { return { a: [1, 'x', null, { b: true }] }; }
function doGet(e) {
  if (e.parameter.ui) SpreadsheetApp.getUi();
  if (e.parameter.html) return HtmlService.createHtmlOutput('<p>x</p>').setTitle('T');
  if (e.parameter.who) return ContentService.createTextOutput(JSON.stringify([Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail(), LockService.getDocumentLock(), ScriptApp.getService().getUrl()])).setMimeType(ContentService.MimeType.JSON);
  return { not: 'an output' };
}
function onOpen(e) {
  var ui = SpreadsheetApp.getUi();
  ui.createMenu('Menu').addItem('A', 'a').addSeparator().addSubMenu(ui.createMenu('Sub').addItem('B', 'b')).addToUi();
  var refused = [];
  try { ui.showSidebar(HtmlService.createHtmlOutput('x')); } catch (x) { refused.push(x.message); }
  try { ScriptApp.newTrigger('a').timeBased().everyHours(1).create(); } catch (x) { refused.push(x.message); }
  return [String(e.authMode), e.user.getEmail(), e.source.getName(), refused];
}
function askThem() {
  var ui = SpreadsheetApp.getUi();
  var answer = ui.prompt('Tên', 'Ai?', ui.ButtonSet.OK_CANCEL);
  return [answer.getSelectedButton() === ui.Button.OK, answer.getResponseText(), String(ui.alert('Xong'))];
}
function showThem() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Side').setTitle('Bảng'));
  SpreadsheetApp.getActiveSpreadsheet().toast('Đã xong', 'Sổ');
  SpreadsheetApp.getActiveSheet().getRange('B2').activate();
  return SpreadsheetApp.getActiveRange().getA1Notation();
}
function lookOut() {
  var outside = function (from) { try { return typeof from.constructor.constructor('return process')(); } catch (refused) { return 'undefined'; } };
  return [outside(this), outside(SpreadsheetApp)];
}
function fail() { throw new Error('own'); }
function whoAmI() { return [Session.getActiveUser().getEmail(), PropertiesService.getUserProperties().getProperty('p')]; }
function setMine() { PropertiesService.getUserProperties().setProperty('p', Session.getActiveUser().getEmail()); }
`;

let host: TestHost;
beforeAll(async () => {
  host = await startTestHost({
    bundle: { code, pages: { Side: '<p>bên</p>' } },
    limits: { execution: 700, simple: 700, together: 3 },
  });
});
afterAll(() => host.close());

const get = (parameter: Record<string, string>): Promise<ExecutionResult> =>
  host.execution.run({ from: 'web-app', method: 'GET', event: { parameter } });

test('an execution that takes too long is stopped, also in an endless loop, and its locks are released', async () => {
  await expect(host.run('spin')).rejects.toThrow('Exceeded maximum execution time');
  await expect(host.run('sleepLong')).rejects.toThrow('Exceeded maximum execution time');
  expect(await host.run('lockFree')).toBe(true);
});

test('no more executions at once than Google runs', async () => {
  const results = await Promise.allSettled([1, 2, 3, 4].map(() => host.run('nap')));
  expect(results.filter((r) => r.status === 'fulfilled')).toHaveLength(3);
  const refused = results.find((r) => r.status === 'rejected');
  expect(String(refused?.reason)).toContain('There are too many scripts running simultaneously');
});

test('a page calls only public functions of the script', async () => {
  await expect(host.run('hidden_')).rejects.toThrow('Script function not found: hidden_');
  await expect(host.run('noSuchFunction')).rejects.toThrow('Script function not found: noSuchFunction');
  await expect(host.run('fail')).rejects.toMatchObject({ name: 'Error', message: 'own' });
});

test.each([
  'eval',
  'Function',
  'constructor',
  'toString',
  'isNaN',
  'SpreadsheetApp',
  '__invoke',
  '__host',
  '__proto__',
])('what the script does not declare itself is nobody’s to call: %s', async (name) => {
  await expect(host.run(name, ['1'])).rejects.toThrow('Script function not found');
});

test('a script does not reach the process that it runs in', async () => {
  expect(await host.run('lookOut')).toEqual(['undefined', 'undefined']);
});

test('only plain data comes back to a page', async () => {
  expect(await host.run('givePlain')).toEqual({ a: [1, 'x', null, { b: true }] });
  for (const name of ['giveDate', 'giveRange', 'giveFunction', 'giveNothing'])
    expect(await host.run(name), name).toBeNull();
});

test('a web app has no user interface, no document lock, and runs as its owner for nobody in particular', async () => {
  expect(await get({ ui: '1' })).toMatchObject({
    kind: 'error',
    name: 'Exception',
    message: 'Cannot call SpreadsheetApp.getUi() from this context.',
  });
  const who = await get({ who: '1' });
  expect(who).toMatchObject({ kind: 'text', mimeType: 'application/json' });
  expect(who.kind === 'text' && JSON.parse(who.body)).toEqual([
    '',
    identities.owner.email,
    null,
    'http://127.0.0.1:8765/macros/s/local/exec',
  ]);
  expect(await get({ html: '1' })).toMatchObject({ kind: 'html', title: 'T', body: '<p>x</p>' });
  expect(await get({})).toMatchObject({
    kind: 'error',
    message: 'The script completed but the returned value is not a supported return type.',
  });
  expect(await host.execution.run({ from: 'web-app', method: 'POST', event: {} })).toMatchObject({
    kind: 'error',
    message: 'Script function not found: doPost',
  });
});

test('onOpen makes the menu, with the rights of a simple trigger', async () => {
  const opened = await host.execution.run({ from: 'open', who: identities.officer });
  expect(opened.kind === 'value' && JSON.parse(opened.json)).toEqual([
    'LIMITED',
    identities.officer.email,
    'Sổ Ghim',
    [
      'Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
      'Specified permissions are not sufficient to call ScriptApp.newTrigger. Required permissions: https://www.googleapis.com/auth/script.scriptapp',
    ],
  ]);
  expect(host.shown).toContainEqual({
    kind: 'menu',
    caption: 'Menu',
    items: [
      { kind: 'item', label: 'A', function: 'a' },
      { kind: 'separator' },
      { kind: 'menu', label: 'Sub', items: [{ kind: 'item', label: 'B', function: 'b' }] },
    ],
  });
});

test('a viewer runs nothing', async () => {
  await expect(host.run('givePlain', [], 'viewer')).rejects.toThrow('You do not have permission');
  expect((await host.execution.run({ from: 'open', who: identities.viewer })).kind).toBe('error');
});

test('a script waits for what the person answers, and its time stands still meanwhile', async () => {
  const stop = host.execution.onUi((event) => {
    if (event.kind === 'prompt') setTimeout(() => host.execution.answer(event.id, 'OK', 'Hoa'), 900);
    if (event.kind === 'alert') host.execution.answer(event.id, 'CLOSE', '');
  });
  expect(await host.run('askThem')).toEqual([true, 'Hoa', 'CLOSE']);
  stop();
});

test('sidebars, notices and selections reach the pages of the person', async () => {
  expect(await host.run('showThem', [], 'officer')).toBe('B2');
  expect(host.shown).toContainEqual({ kind: 'sidebar', title: 'Bảng', html: '<p>bên</p>' });
  expect(host.shown).toContainEqual({ kind: 'toast', title: 'Sổ', message: 'Đã xong', seconds: 5 });
  expect(host.shown).toContainEqual(expect.objectContaining({ kind: 'activate', row: 2, column: 2 }));
});

test('user properties belong to each person', async () => {
  await host.run('setMine', [], 'officer');
  expect(await host.run('whoAmI', [], 'officer')).toEqual([
    identities.officer.email,
    identities.officer.email,
  ]);
  expect(await host.run('whoAmI')).toEqual([identities.owner.email, null]);
});
