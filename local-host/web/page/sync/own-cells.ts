import type { PageStep } from '../../../workbook/page-sync';
import { cellsOf } from './written-cells';

/** The cells that undo would write back: what others write there meanwhile, an undo would take away from them. */
export function ownCells() {
  const known = new Set<string>();
  const nameOf = ({ at }: ReturnType<typeof cellsOf> extends Iterable<infer One> ? One : never) =>
    `${at.sheet} ${at.row} ${at.column}`;
  return {
    add(step: PageStep): void {
      for (const cell of cellsOf(step)) known.add(nameOf(cell));
    },
    touchedBy(step: PageStep): boolean {
      if (known.size === 0) return false;
      for (const cell of cellsOf(step)) if (known.has(nameOf(cell))) return true;
      return false;
    },
    forget: (): void => known.clear(),
  };
}
