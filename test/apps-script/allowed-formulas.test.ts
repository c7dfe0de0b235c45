import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTracker, type Tracker } from './tracker';

let tracker: Tracker;
beforeAll(async () => {
  tracker = await startTracker();
}, 120_000);
afterAll(() => tracker.host.close());

/** PLATFORM.md, "Formulas": what computes alike at Google and in the local host. */
const allowed = new Set(
  'COUNTIF COUNTIFS SUMIFS COUNTA SUMPRODUCT IF IFS IFERROR MAX MINIFS MAXIFS XLOOKUP FILTER UNIQUE TEXT TEXTJOIN REPT DATE TODAY NETWORKDAYS LET'.split(
    ' ',
  ),
);

test('every formula in the workbook is of the allowed functions and ranges', async () => {
  const { engine } = tracker.host;
  const formulas: string[] = [];
  for (const sheet of engine.sheets()) {
    const cells = await engine.read({
      sheet: sheet.id,
      row: 1,
      column: 1,
      rows: Math.min(sheet.maxRows, 300),
      columns: sheet.maxColumns,
    });
    for (const one of cells.flat()) if (one.formula !== undefined) formulas.push(one.formula);
  }
  expect(formulas.length).toBeGreaterThan(250);
  for (const formula of formulas) {
    const bare = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'/g, 'tab');
    const functions = [...bare.matchAll(/([A-Z][A-Z.]*)\(/g)].map((match) => match[1] as string);
    expect(functions.filter((name) => !allowed.has(name))).toEqual([]);
    // Half-open ranges such as A2:A compute at Google only.
    expect(bare).not.toMatch(/\$?[A-Z]+\$?\d+:\$?[A-Z]+(?!\$?\d)/);
  }
});
