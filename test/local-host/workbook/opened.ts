import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach } from 'vitest';
import type { Area, CellWrite, WorkbookEngine } from '../../../local-host/workbook/engine';
import { type OpenedWorkbook, type OpenOptions, openWorkbook } from '../../../local-host/workbook/index';

const open: OpenedWorkbook[] = [];
const folders: string[] = [];

afterEach(async () => {
  for (const { engine } of open.splice(0)) await engine.close();
  for (const folder of folders.splice(0)) {
    fs.chmodSync(folder, 0o755);
    fs.rmSync(folder, { recursive: true, force: true });
  }
});

export function aFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'so-ghim-workbook-'));
  folders.push(folder);
  return folder;
}

export async function anOpenWorkbook(options: Partial<OpenOptions> = {}): Promise<OpenedWorkbook> {
  const opened = await openWorkbook({ directory: aFolder(), name: 'Sổ thử', ...options });
  open.push(opened);
  return opened;
}

/** An area of the first sheet. */
export const area = (row: number, column: number, rows: number, columns: number): Area => ({
  sheet: '0',
  row,
  column,
  rows,
  columns,
});

/** A cell as a test writes it down: `=…` is a formula, every other text is forced. */
export function cell(value: string | number | boolean | null): CellWrite {
  if (value === null) return { kind: 'blank' };
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return value.startsWith('=') ? { kind: 'formula', formula: value } : { kind: 'text', value, forced: true };
}

export function fill(
  engine: WorkbookEngine,
  row: number,
  column: number,
  rows: readonly (readonly (string | number | boolean | null)[])[],
  sheet = '0',
): void {
  engine.apply([{ op: 'write', sheet, row, column, cells: rows.map((line) => line.map(cell)) }], 'add-on');
}

export async function valuesOf(
  engine: WorkbookEngine,
  row: number,
  column: number,
  rows: number,
  columns: number,
  sheet = '0',
): Promise<unknown[][]> {
  const read = await engine.read({ sheet, row, column, rows, columns });
  return read.map((line) => line.map(({ value }) => value));
}

/** A folder as a process leaves it that is killed now: what was committed, and the lock. */
export function asKilled(directory: string): string {
  const copy = aFolder();
  fs.cpSync(directory, copy, { recursive: true });
  fs.rmSync(path.join(copy, 'workbook.lock'));
  return copy;
}

/** A folder as a process leaves it that was killed after these rows were acknowledged. */
export async function aKilledFolder(rows: readonly string[]): Promise<string> {
  const directory = aFolder();
  const { engine } = await anOpenWorkbook({ directory });
  for (const [index, text] of rows.entries()) fill(engine, index + 1, 1, [[text]]);
  await engine.commit();
  return asKilled(directory);
}
