import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { openWorkbook } from '../../../local-host/workbook/index';
import { aFolder, aKilledFolder, anOpenWorkbook, asKilled, fill, valuesOf } from './opened';

const journalOf = (directory: string) => path.join(directory, 'workbook.journal.jsonl');
const snapshotOf = (directory: string) => path.join(directory, 'workbook.snapshot.json');
const read = (directory: string) => fs.readFileSync(journalOf(directory), 'utf8').split('\n').filter(Boolean);
const write = (directory: string, lines: readonly string[]) =>
  fs.writeFileSync(journalOf(directory), lines.map((line) => `${line}\n`).join(''));
const refusalOf = (directory: string) =>
  openWorkbook({ directory, name: 'Sổ' }).then(
    () => 'opened',
    (error: unknown) => error,
  );
const setAsideIn = (directory: string): string =>
  fs
    .readdirSync(directory)
    .filter((name) => name.startsWith('set-aside-'))
    .map((name) => fs.readFileSync(path.join(directory, name), 'utf8'))
    .join('');

/** Damages the line that wrote this text. */
const poison = (directory: string, text: string, damage: (line: string) => string) =>
  write(
    directory,
    read(directory).map((line) => (line.includes(`"${text}"`) ? damage(line) : line)),
  );

describe('the last line', () => {
  it('may be torn at any of its bytes: what came before is there, and what comes after is written', async () => {
    const source = await aKilledFolder(['một', 'hai', 'ba ở Biên Hòa']);
    const whole = fs.readFileSync(journalOf(source));
    const begin = whole.lastIndexOf(10, whole.length - 2) + 1;
    for (let end = begin; end < whole.length; end += 1) {
      const directory = aFolder();
      fs.cpSync(source, directory, { recursive: true });
      fs.truncateSync(journalOf(directory), end);
      const opened = await openWorkbook({ directory, name: 'Sổ' });
      expect(opened.recovered).toMatchObject({ replayed: 2, torn: end > begin, setAside: [] });
      expect(await valuesOf(opened.engine, 1, 1, 3, 1)).toEqual([['một'], ['hai'], [null]]);
      fill(opened.engine, 4, 1, [['bốn']]);
      await opened.engine.commit();
      const lines = read(directory).map((line) => (JSON.parse(line) as { n: number }).n);
      expect(lines).toEqual([1, 2, 3, 4]);
      await opened.engine.close();
    }
  });

  it.each([
    ['zeros', Buffer.alloc(4096)],
    ['zeros over a page and more', Buffer.alloc(5000)],
    ['half a letter', Buffer.from('{"n":4,"id":"ế').subarray(0, 13)],
  ])('may be %s, as after a power cut', async (_, tail) => {
    const directory = await aKilledFolder(['một', 'hai']);
    fs.appendFileSync(journalOf(directory), tail);
    const { engine, recovered } = await anOpenWorkbook({ directory });
    expect(recovered).toMatchObject({ replayed: 2, torn: true, setAside: [] });
    expect(await valuesOf(engine, 1, 1, 2, 1)).toEqual([['một'], ['hai']]);
  });

  it('that ends and still cannot be read may have been acknowledged: it is said and kept', async () => {
    const directory = await aKilledFolder(['một', 'hai']);
    write(directory, [...read(directory), 'rác']);
    const { recovered } = await anOpenWorkbook({ directory });
    expect(recovered).toMatchObject({ replayed: 2, setAside: [{ line: 3, id: 'unreadable-line' }] });
    expect(setAsideIn(directory)).toBe('rác\n');
  });
});

describe('a value line', () => {
  it.each<[string, (line: string) => string]>([
    ['bad JSON', (line) => line.slice(0, -20)],
    ['no text at all', (line) => `${line.slice(0, 60)}\u0000\u0000\ufffd`],
    ['nothing', (line) => line.replace(/"params":.*/, '"params":null}')],
    ['cells that are none', (line) => line.replace(/"cellValue":.*/, '"cellValue":"rác"}}')],
    ['a row that is none', (line) => line.replace(/"cellValue":.*/, '"cellValue":{"0":"rác"}}}')],
    ['a row beyond the sheet', (line) => line.replace(/"cellValue":\{"1"/, '"cellValue":{"987654"')],
    ['another workbook', (line) => line.replace('"unitId":"so-ghim"', '"unitId":"other"')],
    ['an unknown mutation', (line) => line.replace('sheet.mutation.set-range-values', 'sheet.mutation.none')],
    [
      'a kept change that is none',
      (line) => line.replace(/"id":.*/, '"id":"host.kept","params":{"op":"x"}}'),
    ],
    ['a life that is none', (line) => line.replace(/"id":.*/, '"id":"host.kept","params":null}')],
  ])('of %s is set aside and said; those around it are there', async (_, damage) => {
    const directory = await aKilledFolder(['một', 'hai', 'ba']);
    poison(directory, 'hai', damage);
    const { engine, recovered } = await anOpenWorkbook({ directory });
    expect(recovered.setAside).toHaveLength(1);
    expect(fs.existsSync(String(recovered.setAsideIn))).toBe(true);
    expect(setAsideIn(directory).split('\n')).toHaveLength(2);
    expect(await valuesOf(engine, 1, 1, 3, 1)).toEqual([['một'], [null], ['ba']]);
    expect((await anOpenWorkbook({ directory: asKilled(directory) })).recovered.setAside).toEqual([]);
  });
});

describe('a structural line', () => {
  it.each<[string, (line: string) => string]>([
    ['bad JSON', (line) => line.slice(0, -5)],
    ['a range that is none', (line) => line.replace(/"startRow":0/, '"startRow":"x"')],
    [
      'a range beyond the sheet',
      (line) => line.replace(/"startRow":0,"endRow":0/, '"startRow":5000,"endRow":5000'),
    ],
  ])('of %s stops the start', async (_, damage) => {
    const source = aFolder();
    const { engine } = await anOpenWorkbook({ directory: source });
    fill(engine, 1, 1, [['một']]);
    engine.apply([{ op: 'insert-rows', sheet: '0', row: 1, count: 1 }], 'add-on');
    fill(engine, 1, 1, [['trên']]);
    await engine.commit();
    const directory = asKilled(source);
    const before = read(directory);
    write(
      directory,
      before.map((line) => (line.includes('insert-row') ? damage(line) : line)),
    );
    expect(read(directory)).not.toEqual(before);
    expect(await refusalOf(directory)).toMatchObject({ name: 'WorkbookDamaged' });
    const { engine: cut } = await anOpenWorkbook({ directory, recover: 'cut' });
    expect(await valuesOf(cut, 1, 1, 1, 1)).toEqual([['một']]);
    expect(setAsideIn(directory)).toContain('trên');
  });
});

describe('lines that are not in order', () => {
  it.each<[string, (lines: string[]) => string[]]>([
    ['one is missing', ([a, b, , d]) => [a, b, d] as string[]],
    ['two have changed places', ([a, b, c, d]) => [a, c, b, d] as string[]],
    ['one stands twice', ([a, b, c, d]) => [a, b, b, c, d] as string[]],
    ['two have run together', ([a, b, c, d]) => [a, `${b}${c}`, d] as string[]],
  ])('stop the start: %s', async (_, disorder) => {
    const directory = await aKilledFolder(['một', 'hai', 'ba']);
    const lines = read(directory);
    // The first line is the one that tells the life of the process.
    write(directory, disorder(lines.length === 4 ? lines : ['', ...lines]).filter(Boolean));
    expect(await refusalOf(directory)).toMatchObject({ name: 'WorkbookDamaged' });
    const { recovered } = await anOpenWorkbook({ directory, recover: 'cut' });
    expect(recovered.setAsideIn).not.toBeNull();
  });
});

describe('the snapshot', () => {
  it.each(['', '{"n":', '[]', 'null', '{"n":1,"life":1,"workbook":{},"kept":{}}', '\u0000\u0000'])(
    'that is %j is named, and stays as it is',
    async (content) => {
      const directory = await aKilledFolder(['một']);
      fs.writeFileSync(snapshotOf(directory), content);
      expect(await refusalOf(directory)).toMatchObject({ name: 'WorkbookDamaged', kind: 'snapshot' });
      expect(fs.readFileSync(snapshotOf(directory), 'utf8')).toBe(content);
    },
  );

  test('half written beside the one before, it is nobody’s business', async () => {
    const directory = await aKilledFolder(['một']);
    fs.writeFileSync(`${snapshotOf(directory)}.tmp`, '{"n":99');
    const { engine } = await anOpenWorkbook({ directory });
    expect(await valuesOf(engine, 1, 1, 1, 1)).toEqual([['một']]);
  });

  test('that is gone while the journal stands on it is missed', async () => {
    const directory = aFolder();
    const first = await openWorkbook({ directory, name: 'Sổ' });
    fill(first.engine, 1, 1, [['một']]);
    await first.engine.close();
    const { engine } = await anOpenWorkbook({ directory });
    fill(engine, 2, 1, [['hai']]);
    await engine.commit();
    const copy = asKilled(directory);
    fs.rmSync(snapshotOf(copy));
    expect(await refusalOf(copy)).toMatchObject({ name: 'WorkbookDamaged', kind: 'no-snapshot' });
    expect(read(copy).join()).toContain('hai');
  });
});

describe('the journal', () => {
  it('that is gone is missed: what it held cannot be known', async () => {
    const directory = await aKilledFolder(['một']);
    fs.rmSync(journalOf(directory));
    expect((await anOpenWorkbook({ directory })).recovered.isJournalMissing).toBe(true);
  });

  it('that is empty has nothing to tell', async () => {
    const directory = await aKilledFolder(['một']);
    fs.writeFileSync(journalOf(directory), '');
    expect((await anOpenWorkbook({ directory })).recovered).toMatchObject({ replayed: 0, torn: false });
  });

  it('of somebody else beside it is left alone', async () => {
    const directory = await aKilledFolder(['một']);
    const other = path.join(directory, 'workbook.journal (1).jsonl');
    fs.writeFileSync(other, 'rác');
    const { engine } = await anOpenWorkbook({ directory });
    expect(await valuesOf(engine, 1, 1, 1, 1)).toEqual([['một']]);
    expect(fs.readFileSync(other, 'utf8')).toBe('rác');
  });
});

test.each([
  'workbook.journal.jsonl',
  'workbook.snapshot.json',
  'workbook.snapshot.json.tmp',
  'workbook.lock',
])('%s that is a folder is named', async (name) => {
  const directory = aFolder();
  fs.mkdirSync(path.join(directory, name));
  expect(await refusalOf(directory)).toMatchObject({
    name: 'DataFolderProblem',
    kind: 'not-a-file',
    directory: path.join(directory, name),
  });
});

test('a folder below /proc is refused, not waited for', async () => {
  expect(await refusalOf('/proc/so-ghim/data')).toMatchObject({ kind: 'read-only' });
});
