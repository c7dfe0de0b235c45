import type { TestHost } from '../../local-host/host';

type CellData = { readonly v?: unknown; readonly f?: unknown; readonly si?: unknown };
export type TabData = {
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cellData: Readonly<Record<string, Readonly<Record<string, CellData | null>> | undefined>>;
};

/** A tab as it stands at this very moment, without waiting for formulas; undefined when it was deleted. */
export const tabNow = ({ pages }: TestHost, sheet: string): TabData | undefined =>
  (pages.snapshot().workbook as { sheets: Record<string, TabData> }).sheets[sheet];

/** What stands in a cell counted from 1: null for a blank, and for a formula. */
export const valueAt = (tab: TabData, row: number, column: number): string | number | boolean | null => {
  const cell = tab.cellData[row - 1]?.[column - 1];
  if (!cell || cell.f || cell.si || cell.v === undefined || cell.v === null || cell.v === '') return null;
  return cell.v as string | number | boolean;
};

export const hasFormula = (tab: TabData, row: number, column: number): boolean => {
  const cell = tab.cellData[row - 1]?.[column - 1];
  return Boolean(cell?.f || cell?.si);
};

/** How often each text stands in a tab. */
export const countTexts = (tab: TabData | undefined): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const line of Object.values(tab?.cellData ?? {})) {
    for (const cell of Object.values(line ?? {})) {
      if (typeof cell?.v !== 'string' || cell.v === '' || cell.f || cell.si) continue;
      counts.set(cell.v, (counts.get(cell.v) ?? 0) + 1);
    }
  }
  return counts;
};

/** The content of a tab, to tell whether anything has changed in it. */
export const contentOf = (tab: TabData | undefined): string =>
  JSON.stringify([
    tab?.name,
    tab?.rowCount,
    tab?.columnCount,
    Object.entries(tab?.cellData ?? {}).map(([row, line]) => [
      row,
      Object.entries(line ?? {}).map(([column, cell]) => [column, cell?.v, cell?.f, cell?.si]),
    ]),
  ]);
