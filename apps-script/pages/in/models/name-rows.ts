import type { NamedUnit, NameGroup } from './overview';

/** Millimetres of the paper within its margins: A4 in landscape, a little less high than it is, for browsers that round up. */
export const paper = { width: 277, height: 189 } as const;

/** How high the letters of a row are, and how wide on average, both in parts of the row. */
export const letterInRow = 0.61;
/** How many letters there is room for in a row of a given height. */
export const lettersIn = (width: number, row: number): number =>
  Math.floor(width / (row * letterInRow * 0.48));

/** Height of a row of names, and how many of them stand beside each other. */
export type NameLook = { readonly row: number; readonly columns: number };

/** A name that is too long for its cell, with its days beside it, takes two cells. */
export const spanOf = ({ name }: NamedUnit, { row, columns }: NameLook): 1 | 2 =>
  name.length + 9 > lettersIn(paper.width / columns - 5, row) ? 2 : 1;

/** The row that each name comes to stand in, from 0, as a grid fills its cells. */
const rowsOf = (units: readonly NamedUnit[], look: NameLook): readonly number[] => {
  let row = 0;
  let column = 0;
  return units.map((unit) => {
    const span = spanOf(unit, look);
    if (column + span > look.columns) {
      row += 1;
      column = 0;
    }
    column += span;
    return row;
  });
};

export const headingOf = ({ row }: NameLook): number => row * 1.3;

/** What the groups need, in millimetres; without any there is one line that says so. */
export const heightOf = (groups: readonly NameGroup[], look: NameLook): number =>
  groups.reduce(
    (sum, { units }) => {
      const rows = rowsOf(units, look);
      return sum + headingOf(look) + (rows.length === 0 ? 0 : rows[rows.length - 1]! + 1) * look.row;
    },
    groups.length === 0 ? headingOf(look) : 0,
  );

/** A group with the names there is room for, and how many it has in all. */
export type FittedGroup = NameGroup & { readonly all: number };

/** As many names as fit, in their order; where not all do, one more line counts the others. */
export const fitNames = (
  groups: readonly NameGroup[],
  look: NameLook,
  height: number,
): { readonly groups: readonly FittedGroup[]; readonly more: number } => {
  const whole = groups.map((group) => ({ ...group, all: group.units.length }));
  if (heightOf(groups, look) <= height) return { groups: whole, more: 0 };
  let left = height - look.row;
  const fitted = whole.flatMap((group) => {
    const rows = Math.floor((left - headingOf(look)) / look.row + 1e-9);
    if (rows < 1) {
      left = 0;
      return [];
    }
    const at = rowsOf(group.units, look);
    const units = group.units.filter((_, index) => at[index]! < rows);
    left = units.length < group.units.length ? 0 : left - heightOf([group], look);
    return [{ ...group, units }];
  });
  const shown = fitted.reduce((sum, { units }) => sum + units.length, 0);
  return { groups: fitted, more: whole.reduce((sum, { all }) => sum + all, 0) - shown };
};
