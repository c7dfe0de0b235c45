import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { identities, startTestHost, type TestHost } from '../host';

const code = `
function install() {
  var ss = SpreadsheetApp.getActiveSpreadsheet();
  ScriptApp.newTrigger('edited').forSpreadsheet(ss).onEdit().create();
  ScriptApp.newTrigger('changed').forSpreadsheet(ss).onChange().create();
}
function list() {
  return ScriptApp.getProjectTriggers().map(function (t) { return [t.getHandlerFunction(), String(t.getEventType()), String(t.getTriggerSource())]; });
}
function removeAll() { ScriptApp.getProjectTriggers().forEach(function (t) { ScriptApp.deleteTrigger(t); }); }
function note(what) { PropertiesService.getScriptProperties().setProperty('seen', JSON.stringify(what)); }
function edited(e) {
  var ui; try { SpreadsheetApp.getUi(); } catch (x) { ui = x.message; }
  note({ at: e.range.getA1Notation(), isRange: e.range instanceof SpreadsheetApp.getActiveSheet().getRange('A1').constructor, value: e.value, oldValue: e.oldValue, user: e.user.getEmail(),
    mode: String(e.authMode), source: e.source.getId().length > 0, uid: e.triggerUid.length > 0, as: Session.getEffectiveUser().getEmail(), active: Session.getActiveUser().getEmail(), ui: ui });
}
function changed(e) { if (e.changeType !== 'EDIT') note({ changeType: e.changeType, user: e.user.getEmail() }); }
function seen() { return PropertiesService.getScriptProperties().getProperty('seen'); }
`;

let host: TestHost;
let data: string;
const open = async () => {
  host = await startTestHost({ bundle: { code }, data });
};
beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), 'so-ghim-'));
  await open();
});
afterEach(async () => {
  await host.close();
  rmSync(data, { recursive: true, force: true });
});

const sheetId = () => host.engine.sheets()[0]!.id;
/** What the page sends when a person types a text into a cell. */
const type = (row: number, column: number, text: string, who: string) => {
  const { revision } = host.pages.snapshot();
  const cellValue = { [row - 1]: { [column - 1]: { v: text, t: 1 } } };
  return host.pages.applyFromPage(
    {
      id: 'sheet.mutation.set-range-values',
      params: { unitId: 'so-ghim', subUnitId: sheetId(), cellValue },
      base: revision,
    },
    who,
    'page',
  );
};
const insertRow = (who: string) =>
  host.pages.applyFromPage(
    {
      id: 'sheet.mutation.insert-row',
      params: {
        unitId: 'so-ghim',
        subUnitId: sheetId(),
        range: { startRow: 1, endRow: 1, startColumn: 0, endColumn: 25, rangeType: 1 },
      },
      base: host.pages.snapshot().revision,
    },
    who,
    'page',
  );
const seen = async () => JSON.parse(((await host.run('seen')) as string | null) ?? 'null');

test('each person sees the triggers of their own', async () => {
  await host.run('install');
  expect(await host.run('list')).toEqual([
    ['edited', 'ON_EDIT', 'SPREADSHEETS'],
    ['changed', 'ON_CHANGE', 'SPREADSHEETS'],
  ]);
  expect(await host.run('list', [], 'officer')).toEqual([]);
});

test("an edit by hand runs the trigger as the person who made it, with Google's objects", async () => {
  await host.run('install');
  type(2, 3, 'mới', identities.officer.email);
  type(2, 3, 'mới hơn', identities.officer.email);
  await host.execution.settled();
  expect(await seen()).toEqual({
    at: 'C2',
    isRange: true,
    value: 'mới hơn',
    oldValue: 'mới',
    // Another person's address is not told to a script that runs as the owner.
    user: '',
    mode: 'FULL',
    source: true,
    uid: true,
    as: identities.owner.email,
    active: '',
    ui: 'Cannot call SpreadsheetApp.getUi() from this context.',
  });
});

test('an inserted row is a change, not an edit', async () => {
  await host.run('install');
  insertRow(identities.owner.email);
  await host.execution.settled();
  expect(await seen()).toEqual({ changeType: 'INSERT_ROW', user: identities.owner.email });
});

test('what a script writes fires nothing', async () => {
  await host.run('install');
  host.engine.apply(
    [{ op: 'write', sheet: sheetId(), row: 1, column: 1, cells: [[{ kind: 'number', value: 1 }]] }],
    'script:x',
  );
  await host.execution.settled();
  expect(await seen()).toBeNull();
});

test('triggers and properties outlive the host, until they are deleted', async () => {
  await host.run('install');
  await host.run('note', ['kept']);
  await host.close();
  await open();
  expect(await seen()).toBe('kept');
  expect(await host.run('list')).toHaveLength(2);
  await host.run('removeAll');
  expect(await host.run('list')).toEqual([]);
});
