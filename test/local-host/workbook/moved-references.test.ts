import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anOpenWorkbook, fill } from './opened';

/** A reference as its text around the rows that it says; one row says it once, a range twice, a column never. */
type Reference = { readonly sheet: 'own' | 'moving' | 'quoted'; readonly rows: readonly number[] };

const names = { moving: 'Tin bài', quoted: "O'Hà 12" } as const;
const prefix = (sheet: Reference['sheet']) =>
  sheet === 'own' ? '' : `'${names[sheet].replace(/'/g, "''")}'!`;
const written = ({ sheet, rows }: Reference): string => {
  const [first, last] = rows;
  if (first === undefined) return `COUNTA(${prefix(sheet)}$C:$C)`;
  return last === undefined ? `${prefix(sheet)}C${first}` : `SUM(${prefix(sheet)}$C$${first}:$C$${last})`;
};

const row = fc.integer({ min: 1, max: 40 });
const reference: fc.Arbitrary<Reference> = fc.record({
  sheet: fc.constantFrom('own', 'moving', 'quoted'),
  rows: fc.oneof(
    fc.constant([]),
    fc.tuple(row),
    fc.tuple(row, row).map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1]),
  ),
});
const plain = (formula = '') => formula.replace(/'(\w+)'!/g, '$1!');

test('rows that come or go move every reference below them, and no other', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('moving', 'quoted'),
      fc.array(fc.array(reference, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 2, max: 42 }),
      fc.integer({ min: 1, max: 3 }),
      async (moving, formulas, at, count) => {
        const { engine } = await anOpenWorkbook();
        engine.apply(
          [
            { op: 'insert-sheet', sheet: 'moving', name: names.moving, index: 1, rows: 60, columns: 5 },
            { op: 'insert-sheet', sheet: 'quoted', name: names.quoted, index: 2, rows: 60, columns: 5 },
          ],
          'add-on',
        );
        // In the sheet whose rows move, the formulas stand above them; their own references are to it.
        const text = (shift: (row: number, sheet: Reference['sheet']) => number) =>
          formulas.map((references) => [
            `=${references.map((one) => written({ ...one, rows: one.rows.map((said) => shift(said, one.sheet)) })).join('+')}`,
          ]);
        const unmoved = text((said) => said);
        fill(engine, 1, 1, unmoved, '0');
        fill(engine, 1, 1, [[`=C${at}+C1`]], moving);
        engine.apply([{ op: 'insert-rows', sheet: moving, row: at, count, inherit: 'before' }], 'add-on');
        const read = async (sheet: string) =>
          (await engine.read({ sheet, row: 1, column: 1, rows: formulas.length, columns: 1 })).map(
            ([cell]) => [plain(cell?.formula)],
          );
        const moved = text((said, sheet) => (sheet === moving && said >= at ? said + count : said));
        expect(await read('0')).toEqual(moved.map(([formula]) => [plain(formula)]));
        expect((await read(moving))[0]).toEqual([`=C${at + count}+C1`]);
        engine.apply([{ op: 'delete-rows', sheet: moving, row: at, count }], 'add-on');
        expect(await read('0')).toEqual(unmoved.map(([formula]) => [plain(formula)]));
        expect((await read(moving))[0]).toEqual([`=C${at}+C1`]);
        await engine.close();
      },
    ),
    { numRuns: 60 },
  );
}, 120_000);
