import type { ReportsData } from '../../../../shared/protocol';
import { isReported, type TotalId, totalParts } from '../../../../shared/report/counting';
import { totalsBySuccessor } from '../../../../shared/report/structure';

/** Sums of one unit of the new structure; null where none of its reports gave any of the figures. */
export type StructureRow = {
  readonly name: string;
  readonly reported: number;
  readonly expected: number;
  readonly sums: { readonly [Id in TotalId]: number | null };
};
export const totalIds = Object.keys(totalParts) as TotalId[];

/** Whether a reorganisation has moved any duty to report. */
export const hasSuccessors = ({ units }: ReportsData): boolean => units.some(({ duty }) => duty !== null);

/** The totals by the units that carry the duty now; what has not been reported counts as little as in the totals. */
export const structureOf = ({ units, others }: ReportsData): readonly StructureRow[] => {
  const names = new Map([...others, ...units].map(({ id, name }) => [id, name]));
  const rows = units.map(({ id, status, content, duty }) => ({
    unit: id,
    carriedBy: duty,
    status,
    figures: isReported(status) ? content.figures : {},
  }));
  return totalsBySuccessor(rows)
    .map(({ unit, rows: members, figures }) => {
      const sum = (id: TotalId): number | null => {
        const given = totalParts[id].flatMap((part) => figures[part] ?? []);
        return given.length === 0 ? null : given.reduce((all, one) => all + one, 0);
      };
      return {
        name: names.get(unit) ?? unit,
        reported: members.filter(({ status }) => isReported(status)).length,
        expected: members.filter(({ status }) => status !== 'mien').length,
        sums: Object.fromEntries(totalIds.map((id) => [id, sum(id)])) as StructureRow['sums'],
      };
    })
    .filter(({ expected }) => expected > 0);
};

/** Several rows as one. */
export const together = (name: string, rows: readonly StructureRow[]): StructureRow => {
  const add = (values: readonly (number | null)[]) =>
    values.reduce((all, one) => (one === null ? all : (all ?? 0) + one), null);
  return {
    name,
    reported: rows.reduce((all, one) => all + one.reported, 0),
    expected: rows.reduce((all, one) => all + one.expected, 0),
    sums: Object.fromEntries(
      totalIds.map((id) => [id, add(rows.map(({ sums }) => sums[id]))]),
    ) as StructureRow['sums'],
  };
};
