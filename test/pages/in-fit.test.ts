import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitPage, type Given, heights, linesOf, twoLines } from '../../apps-script/pages/in/models/fit';
import { fitNames, heightOf, paper, spanOf } from '../../apps-script/pages/in/models/name-rows';
import type { NameGroup } from '../../apps-script/pages/in/models/overview';

const unitsOf = (count: number, name = 'Phường Trảng Dài') =>
  Array.from({ length: count }, () => ({ name, days: 2 as const }));
const group = (count: number, kind: NameGroup['kind'] = 'overdue', name?: string): NameGroup => ({
  kind,
  units: unitsOf(count, name),
});
const given = (more: Partial<Given> = {}): Given => ({
  groups: [group(5), group(4, 'waiting'), group(2, 'revise')],
  labels: Array.from({ length: 7 }, () => 'Hỗ trợ sản xuất, sinh kế, việc làm'),
  labelWidth: 92,
  rows: 6,
  lastRows: 1,
  ...more,
});

describe('names', () => {
  const look = { row: 5, columns: 4 };

  it('fill the columns; a long one takes two, and goes on to the next line where only one is left', () => {
    const long = { name: 'Trung tâm Văn hóa - Thông tin - Thể thao', days: 2 };
    expect([spanOf(unitsOf(1)[0]!, look), spanOf(long, look)]).toEqual([1, 2]);
    const of = (units: NameGroup['units']) => (heightOf([{ kind: 'overdue', units }], look) - 6.5) / 5;
    expect(of(unitsOf(4))).toBe(1);
    expect(of(unitsOf(5))).toBe(2);
    expect(of([...unitsOf(2), long])).toBe(1);
    expect(of([...unitsOf(3), long])).toBe(2);
  });

  it('that do not fit are counted, in a line of their own', () => {
    const groups = [group(9), group(3, 'waiting')];
    expect(fitNames(groups, look, heightOf(groups, look)).more).toBe(0);
    const fitted = fitNames(groups, look, 6.5 + 5 + 5);
    expect(fitted.groups.map(({ units, all }) => [units.length, all])).toEqual([[4, 9]]);
    expect(fitted.more).toBe(8);
  });

  it('a heading never stands without a name below it', () => {
    const groups = [group(4), group(4, 'waiting')];
    const fitted = fitNames(groups, look, heightOf(groups, look) - 1);
    expect(fitted.groups.map(({ kind }) => kind)).toEqual(['overdue']);
    expect(fitted.more).toBe(4);
  });
});

describe('the page', () => {
  it('is airy for the first campaign, and shows everything', () => {
    const fit = fitPage(given());
    expect([fit.look.columns, fit.tableRow, fit.moreUnits, fit.themes, fit.rows]).toEqual([4, 7, 0, 7, 6]);
  });

  it('names all of 60 units that are missing', () => {
    const fit = fitPage(given({ groups: [group(56), group(4, 'waiting')] }));
    expect(fit.moreUnits).toBe(0);
  });

  it('is never higher than a sheet of A4, and loses nobody', () => {
    const name = fc.constantFrom(
      'Phường Trảng Dài',
      'Trung tâm Văn hóa - Thông tin - Thể thao',
      'x'.repeat(200),
    );
    const anyGroup = fc
      .tuple(
        fc.constantFrom('overdue' as const, 'waiting' as const, 'open' as const),
        fc.array(name, { maxLength: 120 }),
      )
      .map(([kind, names]): NameGroup => ({ kind, units: names.map((one) => ({ name: one, days: 3 })) }));
    const anyGiven: fc.Arbitrary<Given> = fc.record({
      groups: fc.array(anyGroup, { maxLength: 4 }).map((all) => all.filter(({ units }) => units.length > 0)),
      labels: fc.array(fc.constantFrom('Giảm nghèo', 'Nội dung rất dài '.repeat(9)), { maxLength: 99 }),
      labelWidth: fc.constantFrom(92, 58),
      rows: fc.nat({ max: 120 }),
      lastRows: fc.constantFrom(1, 2),
    });
    fc.assert(
      fc.property(anyGiven, (some) => {
        const { groups, labels, labelWidth, rows, lastRows } = some;
        const fit = fitPage(some);
        expect(heights.head + 2 * heights.gap + fit.namesHeight + fit.tablesHeight).toBeLessThanOrEqual(
          paper.height + 1e-6,
        );
        // The names that are shown, with the line that counts the others.
        const line = fit.moreUnits > 0 ? fit.look.row : 0;
        const shownHeight = fit.groups.length === 0 && groups.length > 0 ? 0 : heightOf(fit.groups, fit.look);
        expect(shownHeight + line).toBeLessThanOrEqual(fit.namesHeight + 1e-6);
        const count = (all: readonly NameGroup[]) => all.reduce((sum, { units }) => sum + units.length, 0);
        expect(count(fit.groups) + fit.moreUnits).toBe(count(groups));
        // The rows that are shown, with those that count the others.
        const label = (text: string) =>
          linesOf(text, labelWidth, fit.tableRow) === 2 ? fit.tableRow * twoLines : fit.tableRow;
        const themes = labels.slice(0, fit.themes).reduce((sum, text) => sum + label(text), 0);
        const more = (shown: number, all: number) => (shown < all ? fit.tableRow : 0);
        const left = themes + more(fit.themes, labels.length) + fit.tableRow;
        const right = (fit.rows + lastRows) * fit.tableRow + more(fit.rows, rows);
        expect(heights.tableHead + Math.max(left, right)).toBeLessThanOrEqual(fit.tablesHeight + 1e-6);
      }),
    );
  });
});
