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

const headOf = (node: Node, end: number): Head | null => {
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
  // `Tin: 14 Bài: 4`: the label of the next number.
  if (first && nodes[first.end]?.text === ':' && nodes[first.end + 1]?.kind === 'quantity') return null;
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
const refined = (nodes: readonly Node[], first: Head): Head => {
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
const withJoint = (nodes: readonly Node[], first: Head): Head => {
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
    const own =
      nodes[next.end]?.kind === 'quantity' ||
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

export type Label = {
  readonly head: Head | null;
  readonly from: number;
  readonly to: number;
  readonly unit: string;
  readonly firm: boolean;
};

const isFiller = (node: Node): boolean =>
  /^(?:la|duoc|dat|co|da|van|thi|hien|giu|giu nguyen|tra loi|cau tra loi|dap|tong|tong so|tong cong|khoang|hon|tren|gan|uoc|so luong|so|[:=(-]|thuc hien|treo|duoc treo|moi|voi)$/.test(
    node.text,
  ) || node.roles.done !== undefined;

/** The label left of a number: `Băng rôn, khẩu hiệu (tấm): 12`, `băng rôn 12`. Its first noun is what is counted. */
export const labelLeft = (nodes: readonly Node[], at: number): Label | null => {
  let to = at - 1;
  let firm = false;
  let copula = false;
  for (; to >= 0 && to > at - 7 && isFiller(nodes[to]!); to -= 1) {
    if (/^[:=]$/.test(nodes[to]!.text)) firm = true;
    // `số tờ rơi in ra là 800`
    if (nodes[to]!.text === 'la') copula = true;
  }
  let unit = '';
  if (nodes[to]?.text === ')') {
    const open = openOf(nodes, to);
    unit = nodes
      .slice(open + 1, to)
      .map((node) => node.text)
      .join(' ');
    to = open - 1;
  }
  let from = to + 1;
  if (!firm) {
    // `tin gửi nhóm 99`: a short clause that begins with what it counts is a label as a whole.
    let open = from;
    while (
      open > 0 &&
      open > from - 7 &&
      nodes[open - 1]!.kind !== 'quantity' &&
      !(nodes[open - 1]!.kind === 'mark' && nodes[open - 1]!.text !== '/')
    )
      open -= 1;
    const first = nodes[open];
    if (
      open > from - 7 &&
      nodes[open - 1]?.kind !== 'quantity' &&
      first &&
      (first.roles.art || first.roles.people || first.roles.views || first.roles.times || first.roles.thing)
    )
      copula = true;
  }
  while (from > 0 && from > to - 24) {
    const node = nodes[from - 1]!;
    if (/^[;.|•]$/.test(node.text) || (node.text === ':' && from <= to)) break;
    if (node.kind === 'quantity') {
      // What the number before it counts is no label of this one.
      from = Math.max(from, headRight(nodes, from)?.end ?? 0);
      break;
    }
    const isVerb =
      node.roles.verb &&
      !node.roles.people &&
      !node.roles.thing &&
      !/^(?:du|tham du|tham gia|xem|nghe)$/.test(node.text);
    if (!firm && (/^[,()]$/.test(node.text) || (!copula && (isVerb || (node.roles.prep && from <= to)))))
      break;
    from -= 1;
  }
  if (from > to) return null;
  let head: Head | null = null;
  for (let index = from; index <= to; index += 1) {
    const found = headOf(nodes[index]!, index + 1);
    // `Số khu phố tổ chức họp: 6` counts neighbourhoods.
    if (
      /^(?:place|other|day)$/.test(found?.kind ?? '') &&
      /^(?:so|tong so|so luong)$/.test(nodes[index - 1]?.text ?? '')
    )
      return { head: found, from, to, unit, firm: true };
    if (!found || found.kind === 'other' || found.kind === 'place' || found.kind === 'day') continue;
    if (
      nodes[index]!.roles.verb ||
      /^(?:em|chi|ban|cu|dan)$/.test(nodes[index]!.text) ||
      (nodes[index + 1]?.kind === 'fixed' && found.kind === 'times')
    )
      continue;
    const whole = withJoint(nodes.slice(0, to + 1), refined(nodes.slice(0, to + 1), found));
    head = whole;
    break;
  }
  return { head, from, to, unit, firm };
};

const openOf = (nodes: readonly Node[], close: number): number => {
  for (let at = close - 1; at > Math.max(-1, close - 12); at -= 1) if (nodes[at]!.text === '(') return at;
  return close;
};
