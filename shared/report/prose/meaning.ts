import { bare, ofTopic } from './bare';
import { counted } from './counted';
import type { Context, Given, Meaning } from './given';
import type { Head } from './heads';
import { isNear, metricFor, topicOf } from './kinds';
import { labelLeft } from './labels';
import { minutesOf } from './minutes';
import { readMoney } from './money';
import type { Node } from './nodes';
import type { Quantity } from './quantities';
import { readThing } from './things';

/** `12 tin trên Trang TTĐT, 20 trên Facebook`: the noun of the number before it. */
export const elliptical = (nodes: readonly Node[], at: number, earlier: Head | null): Head | null => {
  const next = nodes[at + 1];
  if (!earlier || !next?.roles.prep || !/^(?:art|views|people)$/.test(earlier.kind)) return null;
  const kind = earlier.kind as 'art';
  return nodes.slice(at + 2, at + 6).some((node) => isNear(kind, topicOf(node)))
    ? { ...earlier, end: at + 1 }
    : null;
};

/** What a number means by the noun beside it, or by the label before it. */
export const meaningOf = (
  nodes: readonly Node[],
  at: number,
  quantity: Quantity,
  head: Head | null,
  right: boolean,
  context: Context,
  before: Given | null,
  mentioned: Given | null,
): Meaning => {
  if (quantity.measure === 'millions') return readMoney(nodes, at, context.headings);
  if (quantity.measure === 'minutes') return minutesOf(nodes, at, context);
  const label = labelLeft(nodes, at);
  if (!head || head.kind === 'unknown') {
    if (!label?.head || (head && !(label.firm && label.head.kind === 'thing')))
      return head ? 'unknown' : bare(nodes, at, context, before, mentioned);
    if (/^(?:place|other|day)$/.test(label.head.kind)) return 'nothing';
    // `số người dự hội nghị là 380, họp khu phố là 1.420`
    if (
      !head &&
      label.head.kind === 'event' &&
      before &&
      /_nguoi$/.test(before.metric) &&
      nodes[at - 1]?.text === 'la'
    )
      return { ...before, metric: metricFor('people', label.head.topic) ?? before.metric };
    // `họp khu phố 12/12` is of neighbourhoods as likely as of meetings.
    const given = counted(nodes, at, at + 1, byUnit(label.head, label.unit), context, right, before);
    return quantity.of !== null &&
      label.head.kind === 'event' &&
      label.unit === '' &&
      typeof given === 'object'
      ? { ...given, sureness: 'doubtful' }
      : given;
  }
  if (
    label?.head?.kind === 'thing' &&
    label.head.metric === 'sms' &&
    head.kind === 'art' &&
    head.sort === 'tin'
  )
    return readThing(nodes, at, label.head, context.headings);
  if (
    label?.head?.kind === 'thing' &&
    label.firm &&
    label.head.metric === 'guong' &&
    /^(?:people|house)$/.test(head.kind)
  )
    return readThing(nodes, at, label.head, context.headings);
  // `3 web / 9 FB / 4 OA`
  if (head.kind === 'other' && /^(?:web|fb|oa|zoa)$/.test(head.unit))
    return { metric: ofTopic[head.topic]!, sort: '-', sureness: 'likely', topic: head.topic };
  // `tiếp cận 128.600 tài khoản`
  if (/^(?:tai khoan|nguoi dung|thiet bi)$/.test(head.unit) && label?.head?.kind === 'views')
    return counted(nodes, at, at + 1, label.head, context, false, before);
  const held = nodes[at - 1]?.roles.event;
  // `sinh hoạt chi bộ 6 chi bộ`
  if (
    quantity.of === null &&
    head.kind === 'place' &&
    held?.topic === 'sh' &&
    nodes[at - 1]!.text.endsWith(` ${head.unit}`)
  )
    return { metric: 'sh_buoi', sort: held.sort, sureness: 'likely', topic: 'sh' };
  if (head.kind === 'place' || head.kind === 'day' || head.kind === 'other') return 'nothing';
  // `phường có hơn 62 ngàn dân`
  const owner = nodes[/^(?:hon|khoang|gan|tren)$/.test(nodes[at - 1]?.text ?? '') ? at - 2 : at - 1];
  if (head.kind === 'people' && /^(?:nguoi )?dan$/.test(head.unit) && owner?.text === 'co') return 'nothing';
  const plain =
    (head.kind === 'times' || head.kind === 'people') &&
    (head.topic === '-' || head.kind === 'people') &&
    !/ /.test(head.unit);
  const ofLabel = head.kind === 'people' ? /^(?:views|inter|people)$/ : /^(?:views|inter|people|art|times)$/;
  const besideIt =
    label &&
    !label.firm &&
    /^luot|^lan/.test(head.unit) &&
    label.head &&
    /^(?:people|views|inter)$/.test(label.head.kind);
  const isMeasure = label?.head?.kind !== 'people' || /nguoi|luot|dai bieu/.test(label.head.unit);
  if (
    plain &&
    right &&
    isMeasure &&
    label?.head &&
    (besideIt || (label.firm && ofLabel.test(label.head.kind))) &&
    label.to - label.from < 14
  )
    return counted(nodes, at, at + 1, label.head, context, false, before);
  return counted(nodes, at, head.end, head, context, right, before);
};

/** `Hội nghị (người)`, `Tin, bài (lượt phát)`: brackets behind a label say what of it is counted. */
const byUnit = (head: Head, unit: string): Head => {
  if (head.kind === 'thing' && head.metric !== 'zalo_nhom') return head;
  const first = unit.split(' ')[0] ?? '';
  if (/nguoi/.test(unit)) return { ...head, kind: 'people', unit: 'nguoi' };
  if (/^(?:luot|lan)$/.test(first) && !/tin/.test(unit))
    return /^(?:views|inter)$/.test(head.kind) ? head : { ...head, kind: 'times', sort: 'luot', unit: first };
  if (/^(?:buoi|cuoc)$/.test(first))
    return head.kind === 'event' ? head : { ...head, kind: 'times', sort: 'buoi', unit: first };
  return head;
};
