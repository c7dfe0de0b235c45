import type { ReportContent } from '../content';
import type { ColumnTarget } from './column-target';
import { type CompareContents, type ContentDifference, compareContents, completed } from './compare-contents';
import type { ImportedRow } from './read-rows';

/** What the sheet has of a unit in this campaign. */
export type KnownReport = { readonly unit: string; readonly digest: string; readonly content: ReportContent };

/** What would become of a row. `content` is what would be kept: the row's, completed from what was known. */
export type PreviewedRow = { readonly row: ImportedRow } & (
  | { readonly kind: 'new'; readonly content: ReportContent }
  | {
      readonly kind: 'changed';
      readonly content: ReportContent;
      readonly differences: readonly ContentDifference[];
      /** Of what it was compared with: the sheet may have changed when it is sent. */
      readonly digest: string;
    }
  | { readonly kind: 'duplicate' }
  /** Its faults say which cell, and why. */
  | { readonly kind: 'invalid' }
  /** The unit has several rows; when they say the same, the first of them counts. */
  | { readonly kind: 'twice-same'; readonly first: number }
  | { readonly kind: 'twice-different'; readonly rows: readonly number[] }
);

/**
 * Each row of a read table against what the sheet has. `targets` are those that the table's columns were taken for;
 * `compare` may be another one.
 */
export const previewRows = (
  rows: readonly ImportedRow[],
  known: readonly KnownReport[],
  targets: ReadonlySet<ColumnTarget>,
  compare: CompareContents = compareContents,
): PreviewedRow[] => {
  const knownOf = new Map(known.map((report) => [report.unit, report]));
  const ofUnit = rowsOfUnits(rows, compare);
  return rows.map((row): PreviewedRow => {
    if (row.faults.length > 0 || row.unit === null) return { row, kind: 'invalid' };
    const { first, all, alike } = ofUnit.get(row.unit)!;
    if (!alike) return { row, kind: 'twice-different', rows: all };
    if (first !== row) return { row, kind: 'twice-same', first: first.row };
    const before = knownOf.get(row.unit);
    if (!before) return { row, kind: 'new', content: row.content };
    const content = completed(before.content, row.content, targets);
    const differences = compare(before.content, content);
    return differences.length === 0
      ? { row, kind: 'duplicate' }
      : { row, kind: 'changed', content, differences, digest: before.digest };
  });
};

/** The rows of a unit. They are not alike when one has a fault: what it would have said is not known. */
type RowsOfUnit = { readonly first: ImportedRow; readonly all: number[]; alike: boolean };

const rowsOfUnits = (rows: readonly ImportedRow[], compare: CompareContents): Map<string, RowsOfUnit> => {
  const found = new Map<string, RowsOfUnit>();
  for (const row of rows) {
    if (row.unit === null) continue;
    const known = found.get(row.unit);
    if (!known) found.set(row.unit, { first: row, all: [row.row], alike: true });
    else {
      known.all.push(row.row);
      known.alike =
        known.alike &&
        known.first.faults.length + row.faults.length === 0 &&
        saysTheSame(known.first, row, compare);
    }
  }
  return found;
};

const saysTheSame = (one: ImportedRow, other: ImportedRow, compare: CompareContents): boolean =>
  compare(one.content, other.content).length === 0 &&
  one.document.number === other.document.number &&
  one.document.date === other.document.date &&
  one.receivedOn === other.receivedOn &&
  one.link === other.link;
