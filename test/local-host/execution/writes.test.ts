import { afterEach, expect, test, vi } from 'vitest';
import type { ServiceCall } from '../../../local-host/execution/options';
import { startTestHost, type TestHost } from '../host';

const code = `
var sheet_ = function () { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; };
var globalCount = 0;
function countUp() { globalCount += 1; return globalCount; }
function writeThenWait(flush) {
  sheet_().getRange('A1').setValue('written');
  if (flush) SpreadsheetApp.flush();
  console.log('waiting');
  Utilities.sleep(1500);
}
function readA1() { return sheet_().getRange('A1').getValue(); }
function writeAndThrow() { sheet_().getRange('A1').setValue('before the error'); throw new Error('own'); }
function increment(flush) {
  var lock = LockService.getScriptLock();
  lock.waitLock(5000);
  var cell = sheet_().getRange('A1');
  var n = Number(cell.getValue());
  Utilities.sleep(50);
  cell.setValue(n + 1);
  if (flush) SpreadsheetApp.flush();
  lock.releaseLock();
  Utilities.sleep(800);
}
function hold(ms) { LockService.getScriptLock().waitLock(1000); console.log('holding'); Utilities.sleep(ms); }
function waitFor(ms) { var from = Date.now(); LockService.getScriptLock().waitLock(ms); return Date.now() - from; }
function tryFor(ms) { var lock = LockService.getScriptLock(); return [lock.tryLock(ms), lock.hasLock()]; }
function append(name) { Utilities.sleep(20); sheet_().appendRow([name]); }
function insertThenWrite() { var s = sheet_(); s.insertRowsBefore(2, 1); s.getRange('A2').setValue('fresh'); return s.getRange('A2').getValue(); }
function counted() {
  var ss = SpreadsheetApp.getActiveSpreadsheet(), s = ss.getSheetByName(ss.getSheets()[0].getName());
  s.getRange(1, 1, 2, 3).setValues([[1, 2, 3], [4, 5, 6]]);
  s.getRange('A1:C2').getValues();
  s.getLastRow();
  s.getRange('A1').offset(1, 1).getA1Notation();
  PropertiesService.getScriptProperties().setProperty('k', 'v');
  LockService.getScriptLock().tryLock(10);
  s.createTextFinder('5').findNext();
  SpreadsheetApp.flush();
}
`;

let host: TestHost;
afterEach(() => host.close());
const start = async (options = {}) => {
  host = await startTestHost({ bundle: { code }, ...options });
  return host;
};
/** Until the script has said so. */
const hears = (line: string) => vi.waitUntil(() => host.logs.includes(`log: ${line}`), { timeout: 10_000 });

test('globals do not survive an execution', async () => {
  const { run } = await start();
  expect([await run('countUp'), await run('countUp')]).toEqual([1, 1]);
});

test('others see a write after flush, or at the end, and not before', async () => {
  const { run } = await start();
  await run('readA1');
  const unflushed = run('writeThenWait', [false]);
  await hears('waiting');
  expect(await run('readA1')).toBe('');
  await unflushed;
  expect(await run('readA1')).toBe('written');
});

test('a flush shows it at once', async () => {
  const { run } = await start();
  const flushed = run('writeThenWait', [true]);
  await hears('waiting');
  expect(await run('readA1')).toBe('written');
  await flushed;
});

test('what was written before an error stays written', async () => {
  const { run } = await start();
  await expect(run('writeAndThrow')).rejects.toThrow('own');
  expect(await run('readA1')).toBe('before the error');
});

test('without a flush before the lock is released an update is lost; with it none is', async () => {
  const { run } = await start();
  await run('readA1');
  await Promise.all([run('increment', [false]), run('increment', [false])]);
  expect(await run('readA1')).toBe(1);
  await Promise.all([run('increment', [true]), run('increment', [true])]);
  expect(await run('readA1')).toBe(3);
});

test('a lock blocks another execution until it is released, or the time is over', async () => {
  const { run } = await start();
  await run('readA1');
  const holder = run('hold', [1500]);
  await hears('holding');
  const late = run('waitFor', [100]);
  const patient = run('waitFor', [5000]);
  await expect(late).rejects.toMatchObject({
    name: 'Exception',
    message: 'Lock timeout: another process was holding the lock for too long.',
  });
  expect(await patient).toBeGreaterThan(300);
  await holder;
  expect(await run('tryFor', [10])).toEqual([true, true]);
});

test('rows appended at the same time all stay', async () => {
  const { run, engine } = await start();
  const names = Array.from({ length: 8 }, (_, i) => `row ${i}`);
  await Promise.all(names.map((name) => run('append', [name])));
  const sheet = engine.sheets()[0]!.id;
  const cells = await engine.read({ sheet, row: 1, column: 1, rows: 8, columns: 1 });
  expect(cells.map((row) => row[0]!.value).sort()).toEqual(names);
});

test('a hand edit can be put between any two service calls', async () => {
  const between = ({ name }: ServiceCall) => {
    if (name !== 'Range.setValue') return;
    const sheet = host.engine.sheets()[0]!.id;
    host.engine.apply([{ op: 'insert-rows', sheet, row: 1, count: 1 }], 'person');
  };
  const { run } = await start({ between });
  // The script's row has moved down by the time it writes: the old place is not the fresh row any more.
  expect(await run('insertThenWrite')).toBe('fresh');
});

test('a handle knows the tabs as people and the script itself have changed them meanwhile', async () => {
  const between = ({ name }: ServiceCall) => {
    if (name !== 'Range.getValue') return;
    const sheet = host.engine.sheets()[0]!.id;
    host.engine.apply(
      [
        { op: 'rename-sheet', sheet, name: 'Tên mới' },
        { op: 'insert-rows', sheet, row: 1, count: 3 },
      ],
      'person',
    );
  };
  const code = `function test() {
    var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0], rows = sheet.getMaxRows();
    var reaches = function (row) { try { sheet.getRange(row, 1); return true; } catch (error) { return false; } };
    var before = [sheet.getName(), reaches(rows + 3)];
    sheet.getRange('A1').getValue();
    var meanwhile = [sheet.getName(), reaches(rows + 3), reaches(rows + 4)];
    sheet.insertRowsAfter(1, 1);
    return [before, meanwhile, reaches(rows + 4)];
  }`;
  host = await startTestHost({ bundle: { code: `${code}\n` }, between });
  expect(await host.run('test')).toEqual([['Trang tính1', false], ['Tên mới', true, false], true]);
});

test('a tab that is deleted before it is read is refused in the words of Google', async () => {
  const between = ({ name }: ServiceCall) => {
    if (name !== 'Range.getValues') return;
    const [first, second] = host.engine.sheets();
    if (second) host.engine.apply([{ op: 'delete-sheet', sheet: first!.id }], 'person');
  };
  const code = `function test() {
    var ss = SpreadsheetApp.getActiveSpreadsheet(), range = ss.getSheets()[0].getRange('A1:B2');
    ss.insertSheet('Khác');
    try { range.getValues(); } catch (error) { return error.name + ': ' + error.message; }
  }`;
  host = await startTestHost({ bundle: { code: `${code}\n` }, between });
  expect(await host.run('test')).toMatch(/^Exception: Sheet \S+ not found$/);
});

test('service calls are counted as CONTRACTS says, and cells read', async () => {
  const { run, traces } = await start();
  await run('counted');
  expect(traces[0]).toMatchObject({
    serviceCalls: 5,
    cellsRead: 7,
    calls: [
      'Range.setValues',
      'Range.getValues',
      'Sheet.getLastRow',
      'TextFinder.findNext',
      'SpreadsheetApp.flush',
    ],
  });
});

test('each counted call waits for the latency asked for', async () => {
  const { run, traces } = await start({ latency: 60 });
  await run('counted');
  expect(traces[0]!.milliseconds).toBeGreaterThan(300);
});

test('rows and the values written into them are seen together, whatever the values have to be read for', async () => {
  const seen: number[] = [];
  const body = `var s = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
    var fresh = s.getRange('A3:B4');
    s.insertRowsAfter(2, 2);
    fresh.setValues([['a', new Date()], ['12/03/2025', 1.5]]);
    SpreadsheetApp.flush();`;
  const strict = await startTestHost({
    bundle: { code: `function test() { ${body} }` },
    between: () => {
      seen.push(strict.engine.sheets()[0]?.maxRows ?? 0);
    },
  });
  await strict.run('test');
  expect(new Set(seen).size).toBe(1);
  expect(strict.engine.sheets()[0]?.maxRows).toBe((seen[0] ?? 0) + 2);
  await strict.close();
});
