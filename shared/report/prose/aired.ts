import { isNear, topicOf } from './kinds';
import { labelLeft } from './labels';
import { leftIndex } from './left';
import type { Node } from './nodes';

/** `Lượt xem trang 1.115`, `Trang: 2 tin`: the page without a name is the unit's own. */
export const isPageBeside = (nodes: readonly Node[], at: number): boolean => {
  const before = nodes[at - 1]?.text === ':' ? at - 2 : at - 1;
  return (
    nodes[before]?.text === 'trang' ||
    (nodes[before]?.text === 'phuong' && nodes[before - 1]?.text === 'trang')
  );
};

/** `16 tin / 32 lượt / 160 phút`: what is counted in airings and minutes was on the radio. */
export const isAiredLater = (nodes: readonly Node[], from: number): boolean => {
  for (let at = from; at < Math.min(nodes.length, from + 12); at += 1) {
    const node = nodes[at]!;
    if (
      node.text === '.' ||
      (topicOf(node) !== '' && topicOf(node) !== 'radio' && isNear('art', topicOf(node)))
    )
      return false;
    if (node.quantity?.measure === 'minutes' || topicOf(node) === 'radio') return true;
    if (node.roles.times?.sort === 'luot' && nodes[at + 1]?.kind === 'quantity' && topicOf(node) !== 'mobile')
      return true;
    if (
      node.kind === 'quantity' &&
      nodes[at + 1]?.roles.times?.sort === 'luot' &&
      !nodes[at + 2]?.roles.also &&
      topicOf(nodes[at + 1]!) !== 'mobile' &&
      isStopAt(nodes[at + 2])
    )
      return true;
  }
  return false;
};
const isStopAt = (node: Node | undefined): boolean => !node || node.kind === 'mark';

/** `Lượt phát: 32`. */
const isAiringLabel = (nodes: readonly Node[], at: number): boolean => {
  const { from, to } = labelLeft(nodes, at)!;
  return nodes
    .slice(from, to + 1)
    .some(
      (node, index, label) =>
        /^(?:phat|phat song|phat lai)$/.test(node.text) && label[index - 1]?.roles.times !== undefined,
    );
};

/** Whether a number is of airings by its verb: `phát 20 lượt`, `Lượt phát: 32`. */
export const isAired = (nodes: readonly Node[], at: number, right: boolean, isTimes: boolean): boolean =>
  right
    ? /^(?:phat|phat song)$/.test(nodes[leftIndex(nodes, at)]?.text ?? '')
    : isTimes && labelLeft(nodes, at) !== null && isAiringLabel(nodes, at);
