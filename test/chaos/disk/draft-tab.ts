import type { PageStep } from '../../../local-host/workbook/page-sync';
import { readCells } from '../../e2e/workbook';
import type { Chance } from '../random';
import type { PageClient } from './page-client';

const tab = 'Nháp';
const address = { unitId: 'so-ghim', subUnitId: 'draft' };
const newTab: PageStep = {
  id: 'sheet.mutation.insert-sheet',
  params: {
    unitId: 'so-ghim',
    index: 0,
    sheet: { id: 'draft', name: tab, rowCount: 2000, columnCount: 3 },
  },
};
const typed = (row: number, text: string): PageStep => ({
  id: 'sheet.mutation.set-range-values',
  params: {
    ...address,
    cellValue: { [row]: { 0: { v: text, t: 1 } } },
    trigger: 'sheet.command.set-range-values',
  },
});
const rowAbove = (row: number): PageStep => ({
  id: 'sheet.mutation.insert-row',
  params: { ...address, range: { startRow: row, endRow: row, startColumn: 0, endColumn: 2 } },
});

/**
 * A tab of a person's own, typed row by row, with rows inserted in between: what it must hold is known, but for the
 * one edit that was not answered.
 */
export function draftTab(chance: Chance) {
  let rows: readonly string[] | undefined;
  /** What the tab holds if the edit without an answer was done all the same. */
  let perhaps: readonly string[] | undefined;
  let count = 0;

  async function edit(page: PageClient): Promise<void> {
    count += 1;
    const before = rows ?? [];
    const at = chance.happens(0.2) ? chance.below(before.length + 1) : before.length;
    const text = `bản nháp ${count}`;
    perhaps = [...before.slice(0, at), text, ...before.slice(at)];
    const steps = rows ? [] : [newTab];
    const result = await page.edit(...steps, ...(at < before.length ? [rowAbove(at)] : []), typed(at, text));
    if (result.kind === 'stale') {
      perhaps = undefined;
      throw new Error('the page is stale');
    }
    if (result.kind !== 'applied') throw new Error(`the draft was not taken: ${JSON.stringify(result)}`);
    rows = perhaps;
    perhaps = undefined;
  }

  return {
    edit,
    /** How many rows are lost and how many stand twice; what is there is what is gone on from. */
    async check(sheet: string): Promise<{ readonly lost: number; readonly doubled: number }> {
      const wanted = rows;
      const there = await readDraft(sheet);
      const isPerhaps = perhaps !== undefined && String(there) === String(perhaps);
      rows = there;
      perhaps = undefined;
      if (isPerhaps || String(there) === String(wanted)) return { lost: 0, doubled: 0 };
      const has = new Set(there ?? []);
      const lost = (wanted ?? []).filter((text) => !has.has(text)).length;
      const doubled = (there?.length ?? 0) - has.size;
      if (lost + doubled === 0) throw new Error(`the draft is in disorder: ${there}; wanted ${wanted}`);
      return { lost, doubled };
    },
    count: () => count,
  };
}

async function readDraft(sheet: string): Promise<readonly string[] | undefined> {
  const cells = await readCells(sheet, tab).catch((error: Error) => {
    if (error.message.startsWith(`no tab ${tab}`)) return undefined;
    throw error;
  });
  return cells?.map(([text]) => String(text ?? ''));
}
