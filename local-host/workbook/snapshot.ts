import fs from 'node:fs';
import type core from '@univerjs/core';
import type { DataFolder } from './folder';
import type { KeptData } from './kept';
import { WorkbookDamaged } from './problems';
import { emptySheet } from './tabs';
import { UNIT } from './univer';

export type Snapshot = {
  /** The last line of the journal that is in it. */
  readonly n: number;
  /** How often the workbook has been opened: see REVISIONS_PER_LIFE. */
  readonly life: number;
  readonly workbook: Partial<core.IWorkbookData>;
  readonly kept: KeptData;
};

/** A new spreadsheet has one sheet, as at Google, whose `gid` is 0. */
export const freshSnapshot = (name: string): Snapshot => ({
  n: 0,
  life: 0,
  workbook: {
    id: UNIT,
    name,
    sheetOrder: ['0'],
    styles: {},
    sheets: { 0: emptySheet('0', 'Trang tính1', 1000, 26) },
  },
  kept: { metadata: [], protections: [], state: {} },
});

/** Undefined where there is none. Throws WorkbookDamaged. */
export function readSnapshot(folder: DataFolder): Snapshot | undefined {
  if (!fs.existsSync(folder.snapshot)) return undefined;
  const text = fs.readFileSync(folder.snapshot, 'utf8');
  try {
    const { n, life, workbook, kept } = JSON.parse(text) as Snapshot;
    if (Number.isSafeInteger(n) && Number.isSafeInteger(life) && hasSheets(workbook) && isKeptData(kept))
      return { n, life, workbook, kept };
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
  }
  throw new WorkbookDamaged('snapshot', folder.snapshot, 1, 'not a snapshot of a workbook');
}

const hasSheets = ({ sheets, sheetOrder }: Snapshot['workbook']) =>
  typeof sheets === 'object' && Array.isArray(sheetOrder) && sheetOrder.every((id) => sheets[id]?.id === id);

const isKeptData = ({ metadata, protections, state }: KeptData) =>
  Array.isArray(metadata) && Array.isArray(protections) && typeof state === 'object';

/** Whole or not at all: a crash leaves the old snapshot with its journal. */
export function writeSnapshot(folder: DataFolder, snapshot: Snapshot): void {
  const temporary = `${folder.snapshot}.tmp`;
  try {
    const handle = fs.openSync(temporary, 'w');
    try {
      fs.writeFileSync(handle, JSON.stringify(snapshot));
      fs.fsyncSync(handle);
    } finally {
      fs.closeSync(handle);
    }
    fs.renameSync(temporary, folder.snapshot);
  } catch (error) {
    // On a full disk half a snapshot takes the room that the journal needs.
    fs.rmSync(temporary, { force: true });
    throw error;
  }
  folder.sync();
}
