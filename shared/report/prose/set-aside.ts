import type { Node } from './nodes';

/** Whether what stands after a number takes it back: broken, of another subject, told by others, not counted in. */
export const isSetAside = (nodes: readonly Node[], end: number): boolean => {
  for (let index = end; index < Math.min(nodes.length, end + 4); index += 1) {
    const node = nodes[index]!;
    if (node.roles.broken || node.roles.else || node.text === 'theo ke hoach') return true;
    if (node.kind === 'mark' || node.kind === 'quantity' || node.roles.also) break;
  }
  return toldByOthers(nodes, end);
};

/** `1 đêm văn nghệ tại công viên (phường bạn sẽ báo cáo)`, `300 học sinh (không tính vào số liệu)` */
const toldByOthers = (nodes: readonly Node[], end: number): boolean => {
  for (let index = end; index < Math.min(nodes.length, end + 16); index += 1) {
    if (nodes[index]!.kind === 'quantity' || /^[.,;:|]$/.test(nodes[index]!.text)) return false;
    if (nodes[index]!.text === '(')
      return nodes
        .slice(index, index + 9)
        .some(
          ({ text }, at, all) =>
            (text === 'bao cao' && /^(?:se|da|rieng)$/.test(all[at - 1]?.text ?? '')) ||
            (/^(?:tinh|thuoc|cong|ke|lay)$/.test(text) && all[at - 1]?.roles.neg !== undefined),
        );
  }
  return false;
};
