import { isCounted, type Node } from './nodes';
import type { Role } from './terms';

/** What stands beside a number as the thing it counts. */
export type Head = {
  readonly kind:
    | 'thing'
    | 'event'
    | 'times'
    | 'piece'
    | 'people'
    | 'house'
    | 'art'
    | 'views'
    | 'inter'
    | 'place'
    | 'day'
    | 'other'
    | 'minutes'
    | 'unknown';
  readonly metric: string;
  readonly topic: string;
  readonly sort: string;
  /** The unit in folded words: `luot`, `tam`. */
  readonly unit: string;
  /** Where what follows begins. */
  readonly end: number;
  /** Several things of different metrics share the number. */
  readonly joint: boolean;
};

const order = [
  'thing',
  'event',
  'art',
  'views',
  'inter',
  'people',
  'house',
  'times',
  'piece',
  'place',
  'day',
  'other',
] as const;

/** A phrase as what a number beside it counts, whatever it does else. */
export const headOf = (node: Node, end: number): Head | null => {
  const kind = order.find((role) => node.roles[role] !== undefined) ?? (node.roles.topic ? 'other' : null);
  if (!kind) return null;
  const role: Role = node.roles[kind] ?? node.roles.topic!;
  return {
    kind,
    metric: role.metric,
    topic: role.topic,
    sort: role.sort,
    unit: node.text,
    end,
    joint: false,
  };
};

const isDown = (node: Node | undefined): boolean =>
  !node ||
  node.kind === 'mark' ||
  node.kind === 'quantity' ||
  Boolean(node.roles.prep || node.roles.verb || node.roles.also);

/** The noun right of a number, or null where none stands: the end, a sign, a verb. */
export const headRight = (nodes: readonly Node[], from: number): Head | null => {
  let at = from;
  while (/^(?:cac|chi?ec|cai|moi|them)$/.test(nodes[at]?.text ?? '') && isCounted(nodes[at + 1])) at += 1;
  const node = nodes[at];
  if (node && node.start === nodes[at - 1]?.end && /^[cblt]$/.test(node.text))
    return node.text === 't'
      ? { ...unknownHead(node, at + 1), kind: 'art', sort: 'tin' }
      : { ...unknownHead(node, at + 1), kind: 'times', sort: node.text === 'l' ? 'luot' : 'buoi' };
  // `diễn 2 suất`; other portions are gifts
  if (node?.text === 'suat' && /dien$/.test(nodes[from - 2]?.text ?? ''))
    return { ...unknownHead(node, at + 1), kind: 'times', topic: 'vn', sort: 'dem' };
  // `podcast (2 số)`
  if (node?.text === 'so' && isDown(nodes[at + 1])) return { ...unknownHead(node, at + 1), kind: 'piece' };
  if (node?.text === 'xem' && (nodes[at + 1] === undefined || nodes[at + 1]!.kind === 'mark'))
    return { ...unknownHead(node, at + 1), kind: 'views' };
  // `băng rôn 6 chị nha`
  if (
    node &&
    /^(?:chi|anh|em)$/.test(node.text) &&
    /^(?:nha|nhe|a|oi|ne|nhen)$/.test(nodes[at + 1]?.text ?? '')
  )
    return null;
  if (!node || (isDown(node) && !isCounted(node))) return null;
  const first = headOf(node, at + 1);
  // `Tin: 14 Bài: 4`: the label of the next number; not `phát tại 3 hội nghị: 233 tờ`.
  const isNext = nodes[first?.end ?? 0]?.text === ':' && nodes[(first?.end ?? 0) + 1]?.kind === 'quantity';
  if (first && isNext && !/^(?:tai|o|trong|qua|den|cho)$/.test(nodes[from - 2]?.text ?? '')) return null;
  if (!first) return node.kind === 'word' ? unknownHead(node, at + 1) : null;
  return withJoint(nodes, refined(nodes, first));
};

const unknownHead = (node: Node, end: number): Head => ({
  kind: 'unknown',
  metric: '-',
  topic: '-',
  sort: '-',
  unit: node.text,
  end,
  joint: false,
});

/** `lượt người`, `tấm băng rôn`: a measure word and what it measures. */
export const refined = (nodes: readonly Node[], first: Head): Head => {
  if (first.kind !== 'times' && first.kind !== 'piece') return first;
  for (let at = first.end; at < first.end + 3 && !isDown(nodes[at]); at += 1) {
    const next = headOf(nodes[at]!, at + 1);
    if (!next || next.kind === 'times' || next.kind === 'piece') continue;
    if (first.kind === 'piece') return next.kind === 'thing' ? next : first;
    if (at > first.end && next.kind !== 'event') return first;
    if (/^(?:people|house|views|inter|art)$/.test(next.kind) && first.sort === 'luot')
      return { ...next, unit: `${first.unit} ${next.unit}` };
    if (
      next.kind === 'thing' &&
      at === first.end &&
      first.unit === 'luot' &&
      /^(?:sms|bang_ron|pa_no)$/.test(next.metric)
    )
      return next;
    return first;
  }
  return first;
};

const same = (one: Head, other: Head): boolean =>
  one.kind === other.kind &&
  one.metric === other.metric &&
  (one.kind !== 'event' || one.topic === other.topic);
const isCoordinating = (node: Node | undefined): boolean =>
  node !== undefined &&
  ((node.kind === 'mark' && /^[,/&+-]$/.test(node.text)) || /^(?:va|hoac|hay)$/.test(node.text));

/** `băng rôn, khẩu hiệu` is one metric, `băng rôn, pa nô` are two that share a number, unless the second has its own. */
export const withJoint = (nodes: readonly Node[], first: Head): Head => {
  let head = first;
  if (!/^(?:thing|event|art|inter|views|times)$/.test(head.kind)) return head;
  for (
    let at = head.end;
    isCoordinating(nodes[at]) ||
    (same(head, headOf(nodes[at] ?? nodes[0]!, at + 1) ?? unknownHead(nodes[0]!, 0)) &&
      nodes[at]?.kind === 'term');
  ) {
    const step = isCoordinating(nodes[at]) ? at + 1 : at;
    const from = /^(?:cac|tam|cai|cuoc|buoi|luot|lop)$/.test(nodes[step]?.text ?? '') ? step + 1 : step;
    const next = nodes[from] ? headOf(nodes[from]!, from + 1) : null;
    if (!next || !/^(?:thing|event|art|inter|views)$/.test(next.kind) || nodes[from]!.roles.verb) return head;
    // `6 tin, băng rôn treo 2 tấm`
    let counted = next.end;
    while (counted < next.end + 3 && (nodes[counted]?.roles.verb || nodes[counted]?.roles.done)) counted += 1;
    const own =
      nodes[counted]?.kind === 'quantity' ||
      (nodes[next.end]?.text === ':' && nodes[next.end + 1]?.kind === 'quantity');
    if (own) return head;
    if (!same(head, next)) {
      if (head.kind === 'times') return head;
      return { ...head, joint: head.kind === next.kind || next.kind === 'thing' || next.kind === 'event' };
    }
    head = { ...head, end: next.end, sort: head.sort === next.sort ? head.sort : '*' };
    at = next.end;
  }
  return head;
};
