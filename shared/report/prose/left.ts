import type { Node } from './nodes';

const skipped =
  /^(?:duoc|hon|khoang|gan|tren|dat|den|uoc|la|co|toi|len|voi|cho|tong|tong so|tong cong|lai|them|het|thuong xuyen)$/;
/** The place of the nearest word left of a number that is more than `được`, `khoảng`, `tổng số`. */
export const leftIndex = (nodes: readonly Node[], at: number): number => {
  let index = at - 1;
  while (index > at - 5 && skipped.test(nodes[index]?.text ?? '')) index -= 1;
  return index;
};
/** The same, across a colon. */
export const besideLeft = (nodes: readonly Node[], at: number): Node | undefined => {
  let index = at - 1;
  while (index > at - 6 && (skipped.test(nodes[index]?.text ?? '') || nodes[index]?.text === ':')) index -= 1;
  return nodes[index];
};
