import type { MetricId } from '../metrics/index';
import { counted } from './counted';
import { generic } from './generic';
import type { Context, Given, Meaning } from './given';
import type { Head } from './heads';
import { metricFor, topicOf } from './kinds';
import { labelLeft } from './labels';
import { leftIndex } from './left';
import type { Node } from './nodes';
import { readThing } from './things';

/** Topics that have one metric which a bare number beside them can only be. */
export const ofTopic: Readonly<Record<string, MetricId>> = {
  mobile: 'xe_loa',
  web: 'web_tin',
  fb: 'fb_bai',
  zalo: 'zalo_bai',
};

/** A bare number: a topic, a heading or the number before it may give it a meaning. */
export const bare = (
  nodes: readonly Node[],
  at: number,
  context: Context,
  before: Given | null,
  mentioned: Given | null,
): Meaning => {
  const came = nodes[leftIndex(nodes, at)];
  if (/^(?:xem|doc|truy cap)$/.test(came?.text ?? ''))
    return generic(nodes, at, at + 1, { ...attended, kind: 'views', unit: 'xem' }, context, false);
  if (/^(?:du|tham du|tham gia|co mat)$/.test(came?.text ?? ''))
    return generic(nodes, at, at + 1, attended, context, false);
  if (
    nodes[at - 1]?.text === ':' &&
    /^(?:so luong|so|sl|lam|da lam|thuc hien|da thuc hien|ket qua|kq|th)$/.test(nodes[at - 2]?.text ?? '')
  ) {
    // `Hình thức: Băng rôn` over `Số lượng: 10`, or before it in the line.
    const things = (at === 2 ? (context.headings[0] ?? []) : nodes.slice(Math.max(0, at - 16), at)).filter(
      (node) => node.roles.thing,
    );
    if (things.length === 1)
      return readThing(
        nodes,
        at,
        { kind: 'thing', ...things[0]!.roles.thing!, unit: '', end: at + 1, joint: false },
        [],
      );
  }
  const label = labelLeft(nodes, at);
  if (label) {
    const said = nodes.slice(label.from, label.to + 1);
    const topics = said.map(topicOf).filter((topic) => topic !== '');
    const last = topics[topics.length - 1];
    const unit = /^(?:luot|lan)\b/.test(label.unit)
      ? 'luot'
      : /^(?:buoi|cuoc)\b/.test(label.unit)
        ? 'buoi'
        : null;
    const kind = last === undefined ? null : kindBefore(nodes, at);
    if (/^(?:ns|xhh)$/.test(last ?? '') && nodes[at]!.quantity!.value === 0)
      return { metric: last === 'ns' ? 'kp_ns' : 'kp_xhh', sort: '-', sureness: 'likely', topic: '' };
    const metric =
      last === undefined
        ? undefined
        : unit
          ? metricFor('times', last)
          : kind
            ? metricFor(kind, last)
            : ofTopic[last];
    if (metric) return { metric, sort: '-', sureness: label.firm && unit ? 'sure' : 'likely', topic: last! };
  }
  const sum = nodes[at - 1]?.text === '=' ? labelOfLine(nodes, at) : null;
  if (sum?.kind === 'thing') return { ...(readThing(nodes, at, sum, []) as Given), corrected: true };
  const byVerb = came?.roles.verb !== undefined || /^(?:th|kq|phan bo|lam)$/.test(came?.text ?? '');
  // Printed, then handed out: what was handed out counts.
  if (
    before &&
    /^(?:phat|phat duoc|cap phat)$/.test(came?.text ?? '') &&
    /^(?:to_roi|so_tay|ap_phich)$/.test(before.metric)
  )
    return { ...before, corrected: true };
  // `Chỉ tiêu 10 băng rôn - thực hiện 12`
  if (
    mentioned &&
    /^(?:thuc hien|th|da thuc hien|thuc hien duoc)$/.test(came?.text ?? '') &&
    !nodes.slice(Math.max(0, at - 60), at).some((node) => node.text === ':')
  )
    return { ...mentioned, sureness: 'likely' };
  if (mentioned && nodes[at - 1]?.roles.corrected) return mentioned;
  // `treo lại 5 băng rôn, in thêm 6 băng rôn, tổng treo 11`
  if (mentioned && nodes[at - 1]?.roles.verb && nodes[at - 2]?.roles.total)
    return { ...mentioned, sureness: 'likely' };
  const whole = byVerb ? (labelOfLine(nodes, at) ?? subjectOf(nodes, at, came?.text ?? '')) : null;
  if (whole) return counted(nodes, at, at + 1, whole, context, false, before);
  return before && isFurther(nodes, at)
    ? { ...before, sureness: before.sureness === 'doubtful' ? 'doubtful' : 'likely' }
    : 'unknown';
};
const attended: Head = {
  kind: 'people',
  metric: '-',
  topic: '-',
  sort: '-',
  unit: 'nguoi',
  end: 0,
  joint: false,
};

/** `Lượt tiếp cận: FB 4.300, Zalo 2.100`: what the sentence counts, before its numbers. */
const kindBefore = (nodes: readonly Node[], at: number): 'art' | 'views' | null => {
  let from = at;
  while (from > 0 && from > at - 40 && !/^[.|]$/.test(nodes[from - 1]!.text)) from -= 1;
  // Of several brackets each is of what stands right before it.
  for (let index = at - 1; index > from && nodes[index]!.text !== ')'; index -= 1)
    if (nodes[index]!.text === '(') {
      while (index > from && !/^[,;)]$/.test(nodes[index - 1]!.text)) index -= 1;
      from = index;
    }
  const said = nodes.slice(from, at + 1);
  const label = said.slice(
    0,
    said.findIndex((node) => node.kind === 'quantity'),
  );
  return label.some(({ roles }) => roles.views)
    ? 'views'
    : label.some(({ roles }) => roles.art)
      ? 'art'
      : null;
};

/** `tờ rơi: nhận 1.000, đã phát 870`: the thing before the colon. */
const labelOfLine = (nodes: readonly Node[], at: number): Head | null => {
  for (let index = at - 1; index > Math.max(0, at - 16); index -= 1) {
    if (/^[;.|]$/.test(nodes[index]!.text)) return null;
    if (nodes[index]!.text === ':') {
      const head = labelLeft(nodes, index + 1)?.head;
      return head && index <= 4 && /^(?:thing|event|times)$/.test(head.kind) ? head : null;
    }
  }
  return null;
};

/** `Tờ rơi thành phố cấp 1.000, phường phát hết 1.000`: the thing that the sentence begins with. */
const subjectOf = (nodes: readonly Node[], at: number, verb: string): Head | null => {
  if (!/^(?:phat|treo|dan|cap phat)$/.test(verb)) return null;
  let from = at;
  while (from > 0 && from > at - 20 && !/^[.;:]$/.test(nodes[from - 1]!.text)) from -= 1;
  const role = nodes[from]?.roles.thing;
  return role ? { kind: 'thing', ...role, unit: '', end: at + 1, joint: false } : null;
};

/** `phát tại chợ 350, tại trường học 420` */
const isElsewhere = (nodes: readonly Node[], at: number): boolean => {
  const end = nodes[at + 1];
  if (end && !/^[,;.)]$/.test(end.text) && end.text !== 'va') return false;
  for (let index = at - 1; index >= Math.max(0, at - 5) && nodes[index]!.kind !== 'mark'; index -= 1)
    if (/^(?:tai|o)$/.test(nodes[index]!.text))
      return nodes.slice(Math.max(0, index - 8), index).some(({ text }) => /^(?:tai|o)$/.test(text));
  return false;
};

/** `khu phố 1 treo 2 băng rôn, khu phố 2 treo 3`: the same thing at another place. */
const isFurther = (nodes: readonly Node[], at: number): boolean => {
  if (isElsewhere(nodes, at)) return true;
  const verb = nodes[at - 1];
  if (!verb?.roles.verb) return false;
  for (let index = at - 2; index >= Math.max(0, at - 8); index -= 1) {
    const node = nodes[index]!;
    if (node.kind === 'quantity' || /^[;.]$/.test(node.text)) return false;
    if (node.roles.place || node.roles.id)
      return nodes
        .slice(Math.max(0, index - 120), index)
        .some((one, next, all) => one.text === verb.text && all[next + 1]?.kind === 'quantity');
  }
  return false;
};
