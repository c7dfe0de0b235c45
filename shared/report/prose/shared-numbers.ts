import { isNear, type TopicFound, topicOf } from './kinds';
import type { Node } from './nodes';

/** `Tổng số cuộc: 6 (2 hội nghị; 4 sinh hoạt)`: a number over several metrics. */
export const splits = (nodes: readonly Node[], end: number, topic: string): boolean => {
  let open = false;
  let channels = 0;
  for (let index = end; index < Math.min(nodes.length, end + 30); index += 1) {
    const node = nodes[index]!;
    if (node.roles.parts || (node.text === '(' && index - end <= 1)) open = true;
    if (node.text === '.' || (!open && index - end > 8) || (open && node.text === ')')) return false;
    if (
      open &&
      /^(?:radio|web|fb|zalo|group)$/.test(topic) &&
      topicOf(node) !== topic &&
      isNear('art', topicOf(node))
    )
      channels += 1;
    if (channels > 1) return true;
    const event =
      node.kind === 'quantity'
        ? [nodes[index + 1], nodes[index + 2]].find((one) => one?.roles.event)
        : undefined;
    if (open && event && /^(?:hn|sh|dt|vn)$/.test(topicOf(event)) && topicOf(event) !== topic) return true;
    if (!open && node.kind === 'quantity') return false;
  }
  return false;
};

/** `9 buổi / 370 lượt`: after the meetings come those who came. */
export const heldBefore = (nodes: readonly Node[], at: number): boolean => {
  for (let index = at - 1; index >= Math.max(0, at - 6); index -= 1)
    if (nodes[index]!.kind === 'quantity') return nodes[index + 1]?.roles.times?.sort === 'buoi';
  return false;
};

/** Whether the people came to several events that were counted before them: `5 hội nghị, 12 buổi sinh hoạt với 900 người`. */
export const sharedByEvents = (nodes: readonly Node[], at: number, found: TopicFound): boolean => {
  if (found.at < 0 || found.at > at) return false;
  for (let index = found.at - 1; index >= Math.max(0, found.at - 24); index -= 1) {
    const node = nodes[index]!;
    if (/^[.;:]$/.test(node.text)) return false;
    if (node.kind !== 'quantity' || node.quantity?.value === 0) continue;
    if (nodes[index + 1]?.roles.people || nodes[index + 2]?.roles.people) return false;
    const around = [...nodes.slice(index + 1, index + 4), ...nodes.slice(Math.max(0, index - 2), index)];
    if (
      around.some(
        (one) =>
          one.text !== 'long ghep' && topicOf(one) !== found.topic && /^(?:hn|sh|dt|vn)$/.test(topicOf(one)),
      )
    )
      return true;
  }
  return false;
};
