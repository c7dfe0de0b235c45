import core = require('@univerjs/core');

import assert from 'node:assert/strict';
import type { OpenedWorkbook } from '../../../local-host/workbook/index';
import { chanceOf } from '../../chaos/random';
import { fill } from '../workbook/opened';
import { addOnDoes, type Day, days, doSomething } from './days';
import { type HeadlessPage, headlessPage } from './headless-page';

const tick = () => new Promise((resolve) => setTimeout(resolve, 2));

type Data = core.IWorkbookData;

/** What two workbooks must have alike, cell by cell; what a formula computes is each one's own. */
function contentOf(data: Data): unknown {
  const styleOf = (s: core.Nullable<string | object>) => (typeof s === 'string' ? data.styles[s] : s) ?? null;
  const plain = (value: unknown) => JSON.parse(JSON.stringify(value ?? null));
  return {
    name: data.name,
    order: data.sheetOrder,
    sheets: data.sheetOrder.map((id) => {
      const sheet = data.sheets[id] as core.IWorksheetData;
      const cells: string[] = [];
      for (const [row, line] of Object.entries(sheet.cellData ?? {})) {
        for (const [column, cell] of Object.entries(line ?? {})) {
          const { v, f, si, p, s } = (cell ?? {}) as core.ICellData;
          const style = JSON.stringify(sorted(styleOf(s)));
          const content =
            f || si ? `=${f ?? ''} ${si ?? ''}` : p ? JSON.stringify(p) : v === undefined ? null : v;
          if ((content === null || content === '') && style === 'null') continue;
          cells.push(`${row},${column} ${content} ${style}`);
        }
      }
      const lines = (given: object | undefined) =>
        Object.entries(given ?? {})
          .map(([at, { hd = 0, h, w }]: [string, { hd?: number; h?: number; w?: number }]) => [at, hd, h, w])
          .filter(([, hd, h, w]) => hd || h !== undefined || w !== undefined);
      return plain({
        id,
        name: sheet.name,
        rows: sheet.rowCount,
        columns: sheet.columnCount,
        hidden: sheet.hidden ?? 0,
        freeze: sheet.freeze,
        tabColor: sheet.tabColor ?? '',
        merges: (sheet.mergeData ?? [])
          .map(({ startRow, endRow, startColumn, endColumn }) => [startRow, endRow, startColumn, endColumn])
          .sort(),
        rowData: lines(sheet.rowData),
        columnData: lines(sheet.columnData),
        cells: cells.sort(),
      });
    }),
    resources: (data.resources ?? [])
      .filter(({ name, data: text }) => /CONDITIONAL|VALIDATION|FILTER|NOTE/.test(name) && text)
      .map(({ name, data: text }) => [name, sorted(JSON.parse(text))])
      .filter(([, kept]) => kept !== null),
  };
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value ?? null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(sorted);
  const entries = Object.entries(value)
    .map(([key, one]) => [key, sorted(one)] as const)
    .filter(([, one]) => one !== null);
  return entries.length === 0 ? null : Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const dataOf = (page: HeadlessPage) =>
  contentOf(page.headless.get(core.IResourceLoaderService).saveUnit<Data>('so-ghim') as Data);

async function settle(pages: readonly HeadlessPage[]): Promise<void> {
  for (const page of pages) page.connect();
  for (let round = 0; round < 2_000; round += 1) {
    await tick();
    if (pages.every((page) => page.isQuiet())) return;
    for (const page of pages) {
      page.toHost();
      page.toPage();
      page.fetched();
    }
  }
  throw new Error('the pages do not come to rest');
}

/**
 * Two pages, the add-on and a bad network for a while; then all that is on its way arrives, and both pages and the
 * workbook have to be alike. Gives how much was done; throws where they differ.
 */
export async function endAlike(opened: OpenedWorkbook, seed: number, steps: number): Promise<number> {
  const chance = chanceOf(seed);
  const day = chance.oneOf(Object.keys(days) as Day[]);
  let count = 0;
  const fresh = () => {
    count += 1;
    return `${seed}-${count}`;
  };
  fill(
    opened.engine,
    1,
    1,
    Array.from({ length: 12 }, (_, row) => [`tên ${(row * 7) % 12}`, row, `=B${row + 1}*2`]),
  );
  const pages = [headlessPage(opened, 'trang-1'), headlessPage(opened, 'trang-2')];
  const log: string[] = [];
  try {
    for (let step = 0; step < steps; step += 1) {
      const page = chance.oneOf(pages);
      const name = pages.indexOf(page) + 1;
      const dice = chance.below(100);
      if (dice < 30) log.push(`${name}: ${await doSomething(page, day, chance, fresh)}`);
      else if (dice < 42) log.push(addOnDoes(opened, day, chance, fresh));
      else if (dice < 60) page.toHost();
      else if (dice < 90) page.toPage();
      else if (dice < 96) page.fetched();
      else if (dice < 97) page.disconnect(chance.happens(0.5));
      else page.connect();
      if (dice < 60) await tick();
    }
    await settle(pages);
    const workbook = contentOf(opened.pages.snapshot().workbook as Data);
    for (const page of pages)
      assert.deepEqual(dataOf(page), workbook, `seed ${seed}, ${day}\n${log.join('\n')}`);
    return log.length;
  } finally {
    for (const page of pages) page.close();
  }
}
