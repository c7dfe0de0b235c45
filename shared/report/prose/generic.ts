import { isAired, isAiredLater, isPageBeside } from './aired';
import type { Sureness } from './claims';
import type { Context, Meaning } from './given';
import type { Head } from './heads';
import { isNear, kindOf, metricFor, type TopicFound, topicOf } from './kinds';
import { besideLeft, leftIndex } from './left';
import type { Node } from './nodes';
import { heldBefore, sharedByEvents, splits } from './shared-numbers';
import { topicIn } from './topic-in-context';
import { findTopic } from './topics';

export const generic = (
  nodes: readonly Node[],
  at: number,
  end: number,
  head: Head,
  context: Context,
  right: boolean,
): Meaning => {
  const beside = besideLeft(nodes, at);
  if (right && (head.kind === 'times' || head.kind === 'people') && beside) {
    if (beside.roles.inter)
      return { metric: 'mxh_tt', sort: beside.roles.inter.sort, sureness: 'sure', topic: '' };
    if (beside.roles.views || beside.text === 'xem')
      return generic(nodes, at, end, { ...head, kind: 'views', unit: 'tiep can' }, context, false);
  }
  const kind = head.kind === 'times' ? head.sort : head.kind;
  // `7b` is of posts beside Facebook, of meetings beside meetings.
  if (head.unit === 'b' && findTopic(nodes, at, end, 'art')?.from === 'clause')
    return generic(nodes, at, end, { ...head, kind: 'art', sort: 'bai', unit: 'bai' }, context, right);
  if (head.kind === 'art' && head.topic !== '-')
    return {
      metric: metricFor('art', head.topic)!,
      sort: head.sort,
      sureness: head.joint ? 'doubtful' : 'sure',
      topic: head.topic,
    };
  if (head.kind === 'times' && head.topic !== '-') return ownTopic(nodes, at, end, head);
  if (
    head.kind === 'art' &&
    !findTopic(nodes, at, end, 'art') &&
    isAiredLater(nodes, end) &&
    !splits(nodes, end, 'radio')
  )
    return { metric: 'tt_tin_bai', sort: head.sort, sureness: 'likely', topic: 'radio' };
  const viewers =
    /nguoi (?:xem|doc|tham du xem)$/.test(head.unit) ||
    (head.kind === 'people' && /^xem$/.test(nodes[end]?.text ?? ''));
  const found = viewers
    ? (topicIn(nodes, at, end, 'people', context, false) ?? topicIn(nodes, at, end, 'views', context, true))
    : topicIn(
        nodes,
        at,
        end,
        kind,
        context,
        head.kind === 'people' ||
          head.kind === 'views' ||
          ((kind === 'luot' || head.kind === 'art') &&
            (!right || (context.goesOn === true && kind === 'luot'))),
      );
  const plural = right && head.kind === 'art' && found?.topic === 'zalo' && /^luot/.test(head.unit);
  if (
    isAired(nodes, at, right, head.kind === 'times') &&
    (head.kind === 'times' || head.kind === 'art') &&
    found?.from !== 'clause' &&
    !(
      found &&
      /^(?:led|mobile)$/.test(found.topic) &&
      !nodes.slice(found.at, at).some((node) => /^[.;]$/.test(node.text))
    )
  )
    return {
      metric: head.kind === 'times' ? 'tt_luot_phat' : 'tt_tin_bai',
      sort: head.kind === 'art' ? head.sort : '-',
      sureness: found?.topic === 'radio' ? 'sure' : 'likely',
      topic: 'radio',
    };
  if (head.kind === 'art' && splits(nodes, end, found?.topic ?? 'radio')) return 'nothing';
  if ((head.kind === 'views' || head.kind === 'art') && found?.from !== 'clause' && isPageBeside(nodes, at))
    return { metric: metricFor(head.kind, 'web')!, sort: head.sort, sureness: 'likely', topic: 'web' };
  if (
    !found &&
    head.kind === 'art' &&
    !right &&
    context.next.some((node) => node.roles.time || topicOf(node) === 'radio') &&
    !context.next.some((node) => /^(?:web|fb|zalo)$/.test(topicOf(node)))
  )
    return { metric: 'tt_tin_bai', sort: head.sort, sureness: 'likely', topic: 'radio' };
  if (!found && head.kind === 'art' && isAiredLater(nodes, end))
    return { metric: 'tt_tin_bai', sort: head.sort, sureness: 'likely', topic: 'radio' };
  if (
    !found &&
    head.kind === 'people' &&
    nodes.slice(Math.max(0, at - 8), at + 7).some((node) => node.roles.thing?.metric === 'guong')
  )
    return { metric: 'guong', sort: '-', sureness: 'likely', topic: '' };
  if (!found) return head.kind === 'art' && head.sort === 'bt' ? 'nothing' : 'unknown';
  if (kind === 'luot' && /^(?:tgpl|vl)$/.test(found.topic) && !/^dot/.test(head.unit))
    return {
      metric: metricFor('people', found.topic)!,
      sort: found.sort,
      sureness: found.joint ? 'doubtful' : 'sure',
      topic: found.topic,
    };
  if (
    kind === 'luot' &&
    /^(?:fb|zalo|web)$/.test(found.topic) &&
    nodes.slice(Math.max(0, at - 4), at).some((node) => /^dang(?: tai)?$/.test(node.text))
  )
    return { metric: metricFor('art', found.topic)!, sort: '-', sureness: 'likely', topic: found.topic };
  if (
    kind === 'luot' &&
    found.topic === 'group' &&
    nodes.slice(Math.max(0, at - 10), at).some((node) => node.roles.art)
  )
    return { metric: 'zalo_nhom_tin', sort: '-', sureness: 'likely', topic: 'group' };
  // `102 lượt tin trên loa` are airings.
  if (head.kind === 'art' && /^luot/.test(head.unit) && /^(?:radio|mobile)$/.test(found.topic))
    return { metric: metricFor('times', found.topic)!, sort: '-', sureness: 'sure', topic: found.topic };
  const metric = plural
    ? 'zalo_nhom_tin'
    : metricFor(viewers ? (isNear('people', found.topic) ? 'people' : 'views') : kindOf(kind), found.topic);
  const sort = head.kind === 'art' || head.kind === 'views' ? head.sort : found.sort;
  if (!metric) return doubtful(head, found);
  if (splits(nodes, end, found.topic)) return 'nothing';
  if (head.kind === 'people' && right && isAside(nodes, end))
    return { metric, sort, sureness: 'doubtful', topic: '' };
  if (head.kind === 'times' && (beside?.roles.time || beside?.text === 'thoi gian')) return 'nothing';
  if (kind === 'luot' && right && /^(?:hn|sh|dt|vn)$/.test(found.topic) && heldBefore(nodes, at))
    return {
      metric: metricFor('people', found.topic)!,
      sort: found.sort,
      sureness: 'likely',
      topic: found.topic,
    };
  const unnamed =
    right &&
    head.kind === 'times' &&
    found.from !== 'clause' &&
    nodes[end]?.kind === 'word' &&
    nodes[end]!.text !== 'x';
  const strange =
    unnamed ||
    (right && found.from === 'line' && found.at < at && head.kind !== 'people' && isStrange(nodes, at));
  const weak =
    strange ||
    (head.sort === 'luot' && /^(?:hn|dt|vn)$/.test(found.topic) && found.from !== 'clause') ||
    (head.sort === 'buoi' && found.topic === 'radio' && found.from === 'heading' && right);
  const sureness: Sureness =
    head.joint || found.joint || weak || (head.kind === 'people' && sharedByEvents(nodes, at, found))
      ? 'doubtful'
      : found.from === 'clause' || found.from === 'line'
        ? 'sure'
        : 'likely';
  return { metric, sort, sureness, topic: found.topic };
};

/** `lượt phát` is of the radio, unless a screen or a van stands in its clause. */
const ownTopic = (nodes: readonly Node[], at: number, end: number, head: Head): Meaning => {
  const found = findTopic(nodes, at, end, 'luot');
  const topic = found?.from === 'clause' && /^(?:mobile|led)$/.test(found.topic) ? found.topic : head.topic;
  return { metric: metricFor('times', topic)!, sort: '-', sureness: head.joint ? 'doubtful' : 'sure', topic };
};

/** Those who did more than come are some of those who came. */
const aside =
  /^(?:vao|co viec lam|chia se|phat bieu|nhan|dang ky|trao doi|duoc tang|duoc nhan|tuyen dung|duoc tuyen dung|duoc tuyen|duoc nhan viec|co viec|nhan viec|duoc vay|vay|thoat ngheo|dat|bieu quyet|hoi|cho)$/;

const isAside = (nodes: readonly Node[], end: number): boolean =>
  aside.test(nodes[end]?.text ?? '') ||
  (nodes[end]?.text === 'duoc' &&
    /^(?:tuyen|vay|tang|nhan|nhan viec|trao)$/.test(nodes[end + 1]?.text ?? ''));

/** Whether an abbreviation that is not known labels the number: `SH 20 buổi, XYZ 1 cuộc`. Names of unions are no labels. */
const isStrange = (nodes: readonly Node[], at: number): boolean => {
  const index = leftIndex(nodes, at);
  const before = nodes[index];
  return (
    before?.kind === 'word' &&
    /^[bcdghklmnpqrstvxz]{2,5}$/.test(before.text) &&
    !/^(?:th|kq|tp)$/.test(before.text) &&
    !/^(?:hoi|doan|chi|phong)\b/.test(nodes[index - 1]?.text ?? '')
  );
};

/** What could be meant, though the noun does not fit: `1.200 lượt` beside Zalo, `12 buổi tuyên truyền`. */
const doubtful = (head: Head, { topic, sort }: TopicFound): Meaning => {
  if (head.kind === 'times' && topic === 'talk')
    return { metric: 'sh_buoi', sort, sureness: 'doubtful', topic: '' };
  const metric = head.kind === 'times' ? metricFor('views', topic) : undefined;
  return metric ? { metric, sort, sureness: 'doubtful', topic: '' } : topic === 'net' ? 'unknown' : 'nothing';
};
