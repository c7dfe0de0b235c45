import type { Node } from './nodes';

/** `tăng từ 30 lên 42 lượt`, `sửa 5 thành 7`: what it was before is left out. */
export const withoutFormer = (nodes: readonly Node[]): Node[] => {
  const kept: Node[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at]!;
    const to =
      /^(?:tu|sua|sua tu|doi|dieu chinh|dinh chinh)$/.test(node.text) && nodes[at + 1]?.kind === 'quantity'
        ? raisedTo(nodes, at + 2)
        : -1;
    if (to < 0) {
      kept.push(node);
      continue;
    }
    if (/^(?:tang|nang)$/.test(kept[kept.length - 1]?.text ?? '')) kept.pop();
    at = to;
  }
  return kept;
};

/** The place of `lên` before the next number, -1 where something else comes first. */
const raisedTo = (nodes: readonly Node[], from: number): number => {
  for (let at = from; at < Math.min(nodes.length - 1, from + 7); at += 1) {
    const { text, kind } = nodes[at]!;
    if (kind === 'quantity' || kind === 'line' || /^[.;:,|]$/.test(text)) return -1;
    if (/^(?:len|thanh)$/.test(text)) return nodes[at + 1]!.kind === 'quantity' ? at : -1;
  }
  return -1;
};
