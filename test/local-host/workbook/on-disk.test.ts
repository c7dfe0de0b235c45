import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { DataFolderProblem, openWorkbook, WorkbookDamaged } from '../../../local-host/workbook/index';
import { aFolder, aKilledFolder, anOpenWorkbook, fill, valuesOf } from './opened';

const journalOf = (directory: string) => path.join(directory, 'workbook.journal.jsonl');
const nothingAside = { setAside: [], setAsideIn: null, isJournalMissing: false };
const linesOf = (directory: string) =>
  fs.readFileSync(journalOf(directory), 'utf8').split('\n').filter(Boolean);

describe('the journal', () => {
  it('holds one line per mutation and is folded into the snapshot at the end', async () => {
    const directory = aFolder();
    const { engine } = await openWorkbook({ directory, name: 'Sổ' });
    fill(engine, 1, 1, [['một']]);
    engine.apply([{ op: 'state', key: 'epoch', value: 'e1' }], 'add-on');
    await engine.commit();
    expect(linesOf(directory)).toHaveLength(2);
    await engine.close();
    expect(linesOf(directory)).toEqual([]);
    const again = await anOpenWorkbook({ directory });
    expect(again.recovered).toEqual({ replayed: 0, torn: false, ...nothingAside });
    expect(again.engine.name()).toBe('Sổ');
    expect(again.engine.state('epoch')).toBe('e1');
    expect(await valuesOf(again.engine, 1, 1, 1, 1)).toEqual([['một']]);
  });

  it('skips what the snapshot has: a crash between snapshot and truncation applies nothing twice', async () => {
    const directory = aFolder();
    const { engine } = await openWorkbook({ directory, name: 'Sổ' });
    fill(engine, 1, 1, [['một'], ['hai']]);
    engine.apply([{ op: 'insert-rows', sheet: '0', row: 1, count: 1 }], 'add-on');
    await engine.commit();
    const journal = fs.readFileSync(journalOf(directory));
    await engine.close();
    fs.writeFileSync(journalOf(directory), journal);
    const again = await anOpenWorkbook({ directory });
    expect(again.recovered.replayed).toBe(0);
    expect(await valuesOf(again.engine, 1, 1, 4, 1)).toEqual([[null], ['một'], ['hai'], [null]]);
    expect(again.engine.sheets()[0]?.maxRows).toBe(1001);
  });

  it('commits what nobody commits, a moment later', async () => {
    const directory = aFolder();
    const { engine } = await anOpenWorkbook({ directory });
    fill(engine, 1, 1, [['một']]);
    expect(linesOf(directory)).toEqual([]);
    await expect.poll(() => linesOf(directory).length).toBe(1);
  });

  it('drops a torn last line, and goes on after it', async () => {
    const directory = await aKilledFolder(['một', 'hai']);
    fs.appendFileSync(journalOf(directory), '{"n":99,"id":"sheet.mutation.set-range-val');
    const first = await anOpenWorkbook({ directory });
    expect(first.recovered).toEqual({ replayed: 2, torn: true, ...nothingAside });
    fill(first.engine, 3, 1, [['ba']]);
    await first.engine.close();
    const second = await anOpenWorkbook({ directory });
    expect(await valuesOf(second.engine, 1, 1, 3, 1)).toEqual([['một'], ['hai'], ['ba']]);
  });

  it('sets a value line aside that cannot be followed, and says so', async () => {
    const directory = await aKilledFolder(['một', 'hai', 'ba']);
    const lines = linesOf(directory);
    lines[1] = (lines[1] as string).replace('"subUnitId":"0"', '"subUnitId":"gone"');
    fs.writeFileSync(journalOf(directory), `${lines.join('\n')}\n`);
    const { engine, recovered } = await anOpenWorkbook({ directory });
    expect(recovered).toMatchObject({
      replayed: 2,
      setAside: [{ line: 2, id: 'sheet.mutation.set-range-values', reason: 'no sheet gone' }],
    });
    expect(await valuesOf(engine, 1, 1, 3, 1)).toEqual([['một'], [null], ['ba']]);
    const aside = fs.readdirSync(directory).filter((name) => name.startsWith('set-aside-'));
    expect(aside).toHaveLength(1);
    expect(fs.readFileSync(path.join(directory, aside[0] as string), 'utf8')).toBe(`${lines[1]}\n`);
    await engine.close();
    expect((await anOpenWorkbook({ directory })).recovered.setAside).toEqual([]);
  });

  it.each([
    ['structural-line', (line: string) => line.replace('"subUnitId":"0"', '"subUnitId":"gone"')],
    ['unreadable-line', (line: string) => line.slice(0, 40)],
  ] as const)('stops at a line that others stand on (%s), unless told to cut there', async (kind, damage) => {
    const source = aFolder();
    const { engine: first } = await anOpenWorkbook({ directory: source });
    fill(first, 1, 1, [['một']]);
    first.apply([{ op: 'insert-rows', sheet: '0', row: 1, count: 1 }], 'add-on');
    fill(first, 1, 1, [['trên']]);
    await first.commit();
    const directory = aFolder();
    fs.cpSync(source, directory, { recursive: true });
    fs.rmSync(path.join(directory, 'workbook.lock'));
    const lines = linesOf(directory);
    const place = lines.findIndex((line) => line.includes('insert-row'));
    lines[place] = damage(lines[place] as string);
    fs.writeFileSync(journalOf(directory), `${lines.join('\n')}\n`);

    const error = await openWorkbook({ directory, name: 'Sổ' }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(WorkbookDamaged);
    expect(error).toMatchObject({ kind, file: journalOf(directory), line: place + 1 });

    const { engine, recovered } = await anOpenWorkbook({ directory, recover: 'cut' });
    expect(recovered.setAside).toHaveLength(1);
    expect(await valuesOf(engine, 1, 1, 2, 1)).toEqual([['một'], [null]]);
    const aside = fs.readdirSync(directory).find((name) => name.startsWith('set-aside-')) as string;
    expect(fs.readFileSync(path.join(directory, aside), 'utf8')).toContain('trên');
  });

  it('names a snapshot that is none', async () => {
    const directory = aFolder();
    fs.writeFileSync(path.join(directory, 'workbook.snapshot.json'), '{"n":');
    await expect(openWorkbook({ directory, name: 'Sổ' })).rejects.toMatchObject({
      name: 'WorkbookDamaged',
      kind: 'snapshot',
    });
  });
});

describe('the data folder', () => {
  it('belongs to one process at a time', async () => {
    const directory = aFolder();
    await anOpenWorkbook({ directory });
    const error = await openWorkbook({ directory, name: 'Sổ' }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DataFolderProblem);
    expect(error).toMatchObject({ kind: 'in-use', directory, pid: process.pid });
  });

  it('is taken over from a process that is no more, also where its number lives on', async () => {
    for (const lock of ['{"pid":999999,"started":"1"}', `{"pid":${process.ppid},"started":"1"}`, 'rác']) {
      const directory = aFolder();
      fs.writeFileSync(path.join(directory, 'workbook.lock'), lock);
      await anOpenWorkbook({ directory });
    }
  });

  it('that cannot be written to is named as such', async () => {
    const readOnly = aFolder();
    fs.chmodSync(readOnly, 0o555);
    await expect(openWorkbook({ directory: readOnly, name: 'Sổ' })).rejects.toMatchObject({
      kind: 'read-only',
    });
    const file = path.join(aFolder(), 'tệp');
    fs.writeFileSync(file, '');
    await expect(openWorkbook({ directory: file, name: 'Sổ' })).rejects.toMatchObject({
      kind: 'not-a-folder',
    });
    await expect(openWorkbook({ directory: path.join(file, 'dưới'), name: 'Sổ' })).rejects.toMatchObject({
      kind: 'not-a-folder',
    });
  });
});

describe('a process that is killed', () => {
  it('has on disk what it acknowledged', async () => {
    const directory = aFolder();
    const script = path.join(aFolder(), 'writer.cjs');
    await build({
      entryPoints: [fileURLToPath(new URL('./writer.ts', import.meta.url))],
      outfile: script,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      external: ['bufferutil', 'utf-8-validate'],
      logLevel: 'error',
    });
    for (let life = 0; life < 2; life += 1) {
      const acknowledged = await killAfter(spawn(process.execPath, [script, directory]), 40);
      const { engine } = await openWorkbook({ directory, name: 'Sổ' });
      const values = await valuesOf(engine, 1, 1, acknowledged, 2);
      expect(values.map(([text]) => text)).toEqual(
        Array.from({ length: acknowledged }, (_, i) => `dòng ${i + 1}`),
      );
      expect(Number(engine.state('count'))).toBeGreaterThanOrEqual(acknowledged);
      await engine.close();
    }
  });
});

/** Kills the process in the midst of its writing, and returns the last row that it had said was safe. */
function killAfter(child: ChildProcess, rows: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let acknowledged = 0;
    let output = '';
    let errors = '';
    child.stderr?.on('data', (chunk) => {
      errors += chunk;
    });
    child.stdout?.on('data', (chunk) => {
      output += chunk;
      const lines = output.split('\n');
      output = lines.pop() ?? '';
      acknowledged = Number(lines.at(-1) ?? acknowledged);
      if (acknowledged >= rows) child.kill('SIGKILL');
    });
    child.on('close', () => (acknowledged >= rows ? resolve(acknowledged) : reject(new Error(errors))));
  });
}
