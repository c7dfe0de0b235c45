import type { PageMutation } from '../../../workbook/page-sync';
import type { Grid } from '../grid/grid';
import { type Cell, followCell, movesCells } from './follow-cell';

/** By what a cell is found again in a workbook that was read anew: its row's id, its neighbours, its header. */
export type Mark = {
  /** The column of the row's id, and the id. */
  readonly id: { readonly column: number; readonly text: string } | undefined;
  readonly row: readonly string[];
  readonly header: string;
};

export type LostCell = {
  readonly text: string;
  /** Univer's data of the cell, where it had been entered; undefined for a text that was still being typed. */
  readonly data: unknown;
  /** Where it belongs now; undefined where its row, column or tab is gone. */
  readonly at: Cell | undefined;
  /** Every move since it was entered is known, so that `at` is its very place. */
  readonly exact: boolean;
  readonly mark: Mark | undefined;
};

/** `stale`: others moved rows before; `refused`: the host did not take it; `away`: the connection or the host was; `gone`: its row, column or tab is. */
export type LostWhy = 'stale' | 'refused' | 'away' | 'gone';

/** What a person had entered and the sheet did not take. */
export type Lost = {
  readonly why: LostWhy;
  readonly cells: readonly LostCell[];
  /** Writes it where it belongs at this moment; false where no such place is left. */
  writeAgain(): boolean;
};

type Change = (cell: LostCell) => LostCell;

/** Where a lost cell is after somebody else's mutation. */
export const followLost =
  (mutation: Parameters<typeof followCell>[0]) =>
  (lost: LostCell): LostCell => {
    const goes = lost.at && followCell(mutation, lost.at);
    if (goes === 'unknown') return { ...lost, exact: false };
    return { ...lost, at: goes === 'gone' ? undefined : goes };
  };

/** What to do to each lost cell between two revisions: where a mutation is missing, no place is exact any more. */
export function movesSince(from: number, to: number, mutations: readonly PageMutation[]): readonly Change[] {
  const between = mutations.filter(({ revision }) => revision > from && revision <= to);
  return between.length === to - from
    ? between.filter(movesCells).map(followLost)
    : [(lost) => ({ ...lost, exact: false })];
}

/** The place of a lost cell in the workbook that is shown; `certain` unless only its old address speaks for it. */
export function placeOf(
  { places }: Pick<Grid, 'places'>,
  { at, exact, mark }: LostCell,
): { readonly cell: Cell; readonly certain: boolean } | undefined {
  return at && (exact ? { cell: at, certain: true } : places.find(at, mark));
}

/** What was handed to the person and not written again: its places are kept true as long as the page is open. */
export function offers(grid: Pick<Grid, 'places' | 'typing'>) {
  const open = new Set<{ cells: readonly LostCell[] }>();
  return {
    make(why: LostWhy, cells: readonly LostCell[]): Lost {
      const offer = { cells };
      open.add(offer);
      return {
        why,
        cells,
        writeAgain() {
          const placed = offer.cells.flatMap((lost) => {
            const cell = placeOf(grid, lost)?.cell;
            return cell ? { ...lost, cell } : [];
          });
          for (const { cell, data, text } of placed) {
            if (data === undefined) grid.typing.resume(cell, text);
            else grid.places.write(cell, data);
          }
          if (placed.length > 0) open.delete(offer);
          return placed.length > 0;
        },
      };
    },
    change(change: Change): void {
      for (const offer of open) offer.cells = offer.cells.map(change);
    },
  };
}
