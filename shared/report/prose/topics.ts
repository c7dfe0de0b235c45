import { isNear, kindOf, metricFor, type TopicFound, topicOf } from './kinds';
import type { Node } from './nodes';

const isStop = (node: Node): boolean => node.kind === 'mark' && /^[,;.()|:]$/.test(node.text);
const isNeutral = (node: Node): boolean =>
  node.kind === 'word' ||
  node.kind === 'fixed' ||
  Boolean(
    node.roles.place ||
      node.roles.prep ||
      node.roles.plain ||
      node.roles.piece ||
      node.roles.people ||
      node.roles.id,
  );
const isJoint = (node: Node | undefined): boolean =>
  node !== undefined &&
  (node.roles.also !== undefined || (node.kind === 'mark' && /^[,/\-+&(]$/.test(node.text)));
const reach = 80;

/** Looks for the topic of a generic noun: right of it, left in the clause, left in the line. `head` is its place. */
export const findTopic = (
  nodes: readonly Node[],
  at: number,
  head: number,
  kind: string,
): TopicFound | null => {
  const right = lookRight(nodes, head, kind);
  const left = lookLeft(nodes, at, kind);
  if (right && left?.from === 'clause' && !right.firm && labelsNext(nodes, right.at)) return left;
  if (right) return right;
  // What the sentence itself says goes before what an earlier one said.
  const earlier = left?.from === 'line' && nodes.slice(left.at, at).some((node) => node.text === '.');
  return (earlier ? onlyTopic(nodes, at, kind) : null) ?? left ?? lookOn(nodes, head, kind);
};

/** `9 bài/4.300 lượt tiếp cận trên Fanpage`: the one topic of the rest of the sentence. */
export const onlyTopic = (nodes: readonly Node[], at: number, kind: string): TopicFound | null => {
  let found: TopicFound | null = null;
  for (
    let index = at + 1;
    index < Math.min(nodes.length, at + 24) && !/^[.;|]$/.test(nodes[index]!.text);
    index += 1
  ) {
    const topic = topicOf(nodes[index]!);
    if (topic === '' || !isNear(kind, topic)) continue;
    if (found && found.topic !== topic) return null;
    found = { topic, sort: '-', from: 'line', joint: false, at: index };
  }
  return found;
};

type Right = TopicFound & { readonly firm: boolean };

const lookRight = (nodes: readonly Node[], head: number, kind: string): Right | null => {
  let firm = false;
  for (let at = head; at < Math.min(nodes.length, head + 14); at += 1) {
    const node = nodes[at]!;
    // `14 (phát thanh), 5 (trang TTĐT)`
    if (node.text === '(' && at === head && nodes[at + 2]?.text === ')') continue;
    // `được tư vấn, giới thiệu việc làm`
    if (isStop(node) && !(node.text === ',' && nodes[at - 1]?.text === 'tu van' && kind === 'people'))
      return null;
    if (node.roles.also && quantityAhead(nodes, at)) return null;
    if (node.kind === 'quantity') {
      // `350 người dự 4 buổi sinh hoạt`, `45 lượt qua 28 cụm loa`: the next number only counts where.
      const between = nodes.slice(head, at);
      const came = /(?:^|\b)(?:du|tham gia|tham du|xem|nghe)$/;
      const leads =
        between.length <= (came.test(between[between.length - 1]?.text ?? '') ? 10 : 4) &&
        (between.some((one) => one.roles.prep || came.test(one.text)) ||
          came.test(nodes[head - 1]?.text ?? ''));
      if (!leads || between.some((one) => one.roles.also || (one.roles.verb && !came.test(one.text))))
        return null;
      firm = true;
      continue;
    }
    if (node.text === 've' && !isNear('art', kind) && kind !== 'art') return null;
    if (node.roles.prep || node.roles.verb) firm = true;
    const topic = topicOf(node);
    if (topic !== '' && isNear(kind, topic)) {
      const chosen =
        topic === 'radio' && isNear(kind, 'mobile') && isOnWheels(nodes, at, 1) ? 'mobile' : topic;
      return {
        topic: chosen,
        sort: sortOf(node),
        from: 'clause',
        joint: sharesOn(nodes, at, kind, chosen),
        at,
        firm,
      };
    }
  }
  return null;
};

/** `phát thanh trên xe lưu động`: a van within three words, with nothing between that parts them. */
const isOnWheels = (nodes: readonly Node[], at: number, step: 1 | -1): boolean => {
  for (let away = 1; away <= 3; away += 1) {
    const node = nodes[at + away * step];
    if (!node || isJoint(node) || isStop(node) || node.kind === 'quantity') return false;
    if (topicOf(node) === 'mobile') return true;
  }
  return false;
};

const sortOf = ({ roles }: Node): string => (roles.event ?? roles.thing ?? roles.topic)?.sort ?? '-';

/** Whether a number stands in the rest of the clause. */
const quantityAhead = (nodes: readonly Node[], from: number): boolean => {
  for (let at = from + 1; at < Math.min(nodes.length, from + 14) && !isStop(nodes[at]!); at += 1)
    if (nodes[at]!.kind === 'quantity') return true;
  return false;
};

/** Whether the topic is the label of the number that follows it: `12 tin facebook 8 bài`. */
const labelsNext = (nodes: readonly Node[], at: number): boolean => {
  let next = at + 1;
  while (nodes[next] && (nodes[next]!.text === ':' || nodes[next]!.roles.prep || nodes[next]!.roles.verb))
    next += 1;
  return nodes[next]?.kind === 'quantity';
};

const lookLeft = (nodes: readonly Node[], from: number, kind: string): TopicFound | null => {
  let clause = true;
  for (let at = from - 1; at >= Math.max(0, from - reach); at -= 1) {
    const node = nodes[at]!;
    if (
      node.kind === 'quantity' ||
      (isStop(node) && node.text !== ':' && !(node.text === '(' && at === from - 1))
    )
      clause = false;
    const topic = topicOf(node);
    if (topic === '' || !isNear(kind, topic)) continue;
    // `tư vấn việc làm, học nghề`: advice of which learning a trade is one part.
    if (
      topic === 'job' &&
      nodes.slice(Math.max(0, at - 5), at).some((one) => topicOf(one) === 'vl' && isNear(kind, 'vl'))
    )
      continue;
    if (isSubject(nodes, at, kind) || isWithin(nodes, at, kind)) continue;
    const chosen =
      topic === 'radio' && isNear(kind, 'mobile') && isOnWheels(nodes, at, -1) ? 'mobile' : topic;
    return {
      topic: chosen,
      sort: sortOf(node),
      from: clause ? 'clause' : 'line',
      joint: sharesBack(nodes, at, kind, chosen),
      at,
    };
  }
  return null;
};

/** `đêm văn nghệ lồng ghép`: the event before it is what was held. */
const isWithin = (nodes: readonly Node[], at: number, kind: string): boolean =>
  nodes[at]!.text === 'long ghep' &&
  nodes
    .slice(Math.max(0, at - 4), at)
    .some(
      (one) => one.roles.event && one.kind !== 'mark' && topicOf(one) !== 'sh' && isNear(kind, topicOf(one)),
    );

/** `nói chuyện về tín dụng, học nghề 02 buổi`: what an event was about is not the event. */
const isSubject = (nodes: readonly Node[], from: number, kind: string): boolean => {
  for (let at = from - 1; at >= Math.max(0, from - 8); at -= 1) {
    const node = nodes[at]!;
    if (node.kind === 'quantity' || /^[.;:|]$/.test(node.text) || node.roles.verb) return false;
    if (node.text === 've')
      return nodes
        .slice(Math.max(0, at - 5), at)
        .some((one) => topicOf(one) !== '' && isNear(kind, topicOf(one)));
  }
  return false;
};

/** The following clauses of the sentence, up to the first that has a number of its own. */
const lookOn = (nodes: readonly Node[], head: number, kind: string): TopicFound | null => {
  for (let at = head; at < Math.min(nodes.length, head + 24); at += 1) {
    const node = nodes[at]!;
    if (/^[.;]$/.test(node.text) || node.kind === 'quantity') return null;
    if (isStop(node) && quantityAhead(nodes, at)) return null;
    const topic = topicOf(node);
    if (topic !== '' && isNear(kind, topic))
      return { topic, sort: sortOf(node), from: 'line', joint: sharesOn(nodes, at, kind, topic), at };
  }
  return null;
};

const differs = (node: Node, kind: string, topic: string): boolean => {
  const other = topicOf(node);
  return (
    other !== '' &&
    other !== topic &&
    other !== 'net' &&
    !(other === 'job' && topic === 'vl') &&
    isNear(kind, other) &&
    !(kind === 'luot' && /^(?:hn|dt|vn|sh)$/.test(other))
  );
};

/** `trên Trang TTĐT phường và Facebook`: whether another topic follows that has no number of its own. */
const sharesOn = (nodes: readonly Node[], from: number, kind: string, topic: string): boolean => {
  let joined = false;
  for (let at = from + 1; at < Math.min(nodes.length, from + 9); at += 1) {
    const node = nodes[at]!;
    if (isJoint(node)) joined = true;
    else if (differs(node, kind, topic)) return joined && !quantityAhead(nodes, at);
    else if (!isNeutral(node) && topicOf(node) === '') return false;
  }
  return false;
};
const sharesBack = (nodes: readonly Node[], from: number, kind: string, topic: string): boolean => {
  let joined = false;
  for (let at = from - 1; at >= Math.max(0, from - 8); at -= 1) {
    const node = nodes[at]!;
    if (isJoint(node)) joined = true;
    else if (differs(node, kind, topic))
      return joined && nodes[at - 1]?.kind !== 'quantity' && nodes[at - 1]?.text !== 've';
    else if (!isNeutral(node) && topicOf(node) === '') return false;
  }
  return false;
};

/** The one topic of a heading that could be meant, or several. */
export const topicOfHeading = (
  heading: readonly Node[],
  kind: string,
  from: TopicFound['from'],
): TopicFound | null => {
  const found = heading.filter((node) => topicOf(node) !== '' && isNear(kind, topicOf(node)));
  const first = found[0];
  if (!first) return null;
  const topic = topicOf(first);
  const joint = found.some(
    (node) =>
      differs(node, kind, topic) && metricFor(kindOf(kind), topicOf(node)) !== metricFor(kindOf(kind), topic),
  );
  return { topic, sort: sortOf(first), from, joint, at: -1 };
};
