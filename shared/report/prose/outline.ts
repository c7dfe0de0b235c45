import type { Line } from './lines';
import { plainLevel } from './lines';
import type { Node } from './nodes';

export type Placed = {
  readonly line: Line;
  /** What stands above a line that it belongs to, nearest first. */
  readonly headings: readonly (readonly Node[])[];
  /** Plans, wishes and difficulties: their numbers tell nothing that was done. */
  readonly planned: boolean;
  /** Plans and wishes alone: what is lacking there is not lacking yet. */
  readonly wished: boolean;
  readonly isHeading: boolean;
};

const plans =
  /phuong huong|nhiem vu (?:trong tam|thoi gian|thang|quy|tiep|6 thang)|ke hoach (?:thoi gian|thang|quy|tiep)|kien nghi|de xuat|kho khan|ton tai|han che|vuong mac|thoi gian toi|nguyen nhan|muc tieu|phan hoi/;
const hardships = /kho khan|ton tai|han che|vuong mac|nguyen nhan/;
const results = /ket qua|da thuc hien|da lam/;
const textOf = (nodes: readonly Node[]): string => nodes.map((node) => node.text).join(' ');

/** Each line with the headings over it: what ends in a colon or has no figure heads what stands deeper. */
export const outlineOf = (lines: readonly Line[]): Placed[] => {
  const stack: { level: number; nodes: readonly Node[]; planned: boolean }[] = [];
  return lines.map((line) => {
    const { nodes, level } = line;
    while (stack.length > 0 && stack[stack.length - 1]!.level >= level) stack.pop();
    const headings = stack.map((each) => each.nodes).reverse();
    const over = stack.some((each) => each.planned);
    const hard = [...headings, line.nodes.slice(0, 8)].some((each) => hardships.test(textOf(each)));
    const counts = nodes.some((node) => node.kind === 'quantity');
    const colon = nodes.findIndex((node) => node.text === ':');
    const open = nodes[nodes.length - 1]?.text === ':';
    const head = !counts || open ? nodes : colon > 0 && colon <= 14 ? nodes.slice(0, colon) : [];
    const isHeading = head === nodes && (open || nodes.length <= 30);
    const said = textOf(head);
    const planned = head.length > 0 && head.length <= 16 && plans.test(said) && !results.test(said);
    if (head.length > 0 && level < plainLevel && (isHeading || head !== nodes))
      stack.push({ level, nodes: head, planned });
    return { line, headings, planned: over || planned, wished: (over || planned) && !hard, isHeading };
  });
};
