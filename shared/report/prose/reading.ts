import { type MetricId, metrics } from '../metrics/index';
import { perOf, placeOf, placeOfHeading, placeOfLabel } from './around';
import type { Claim, Rate, Span, Sureness } from './claims';
import { type Head, headRight, labelLeft } from './heads';
import type { Line } from './lines';
import { measured } from './measured';
import { readMoney } from './money';
import type { Node } from './nodes';
import type { Quantity } from './quantities';
import { stanceOf } from './stance';
import { readThing } from './things';
import {
  findTopic,
  isNear,
  kindOf,
  metricFor,
  onlyTopic,
  type TopicFound,
  topicOf,
  topicOfHeading,
} from './topics';

export type Context = {
  /** What the lines above say that this one belongs to, nearest first. */
  readonly headings: readonly (readonly Node[])[];
  /** The unheaded lines over the text: issuer and title. */
  readonly title: readonly Node[];
  /** The line that follows. */
  readonly next: readonly Node[];
  /** Under a heading of plans or wishes. */
  readonly planned: boolean;
  /** The topics that were last counted, the latest first, where this line may go on with them. */
  readonly memory: readonly { readonly topic: string; readonly sort: string }[];
  /** The memory is of this very line. */
  readonly goesOn?: boolean;
  readonly year: number | null;
  readonly index: number;
};
export type LineReading = {
  readonly claims: Claim[];
  readonly rates: Rate[];
  readonly spans: Span[];
  readonly unread: { readonly start: number; readonly end: number }[];
  /** What the next line may go on with. */
  memory: Context['memory'];
};

const kindsOf = new Map(metrics.map((metric) => [metric.id, metric]));

/** What a number is found to give: a metric, or nothing that is counted here, or nothing understood. */
export type Given = {
  readonly metric: MetricId;
  readonly sort: string;
  readonly sureness: Sureness;
  readonly topic: string;
  readonly loose?: boolean;
  readonly corrected?: boolean;
  readonly place?: string | undefined;
};
export type Meaning = Given | 'nothing' | 'unknown';

/** Reads the figures of one line. */
export const readLine = (line: Line, context: Context): LineReading => {
  const reading: LineReading = { claims: [], rates: [], spans: [], unread: [], memory: context.memory };
  const { nodes } = line;
  let memory = context.memory;
  let earlier: Head | null = null;
  let given: Given | null = null;
  let mentioned: Given | null = null;
  let strange = -1;
  for (let at = 0; at < nodes.length; at += 1) {
    const quantity = nodes[at]!.kind === 'quantity' ? measured(nodes, at) : null;
    if (!quantity || quantity.measure === 'share') continue;
    const beside = quantity.measure === 'number' ? headRight(nodes, at + 1) : null;
    // `Hội nghị: 01/01 kế hoạch`
    const head = quantity.of !== null && beside?.metric === 'vb_ban_hanh' ? null : beside;
    const end = head?.end ?? at + 1;
    const per = perOf(nodes, at, end);
    const meaning = meaningOf(
      nodes,
      at,
      quantity,
      head ?? elliptical(nodes, at, earlier),
      head !== null,
      { ...context, memory, goesOn: memory !== context.memory },
      given,
      mentioned,
    );
    if (typeof meaning === 'object') mentioned = meaning;
    if (head && head.kind !== 'place' && head.kind !== 'day' && head.kind !== 'other') earlier = head;
    const stance = stanceOf(nodes, at, end, context.year);
    const last = head && head.kind !== 'unknown' ? nodes[end - 1]! : nodes[at]!;
    if (head?.kind === 'place' || head?.kind === 'day')
      reading.spans.push({
        of: head.kind === 'day' ? head.sort : 'place',
        per,
        value: quantity.value,
        line: context.index,
        start: quantity.start,
        end: last.end,
      });
    // `2 buổi/ngày, 1 buổi 15 phút` tells how long each is, not how many.
    const ofEach =
      quantity.value === 1 &&
      head?.kind === 'times' &&
      nodes[end]?.quantity?.measure === 'minutes' &&
      nodes.slice(0, at).some((node) => node.kind === 'quantity');
    if (ofEach || meaning === 'nothing' || context.planned || !stance.done) continue;
    // `3 lãnh đạo, 12 cán bộ và 48 hộ`: some of those who came were not understood.
    const partly =
      strange >= 0 &&
      nodes.slice(strange, at).every((node) => node.kind !== 'mark' || node.text === ',') &&
      /^(?:,|va|cung)$/.test(nodes[at - 1]?.text ?? '') &&
      /_nguoi$/.test(typeof meaning === 'object' ? meaning.metric : '');
    if (head?.kind === 'unknown' || partly) strange = at;
    if (meaning === 'unknown') {
      if (!stance.part && !/^(?:19|20)\d\d$/.test(nodes[at]!.text))
        reading.unread.push({ start: quantity.start, end: quantity.end });
      continue;
    }
    const inTurn = nodes.slice(Math.max(0, at - 4), at).some((node) => node.text === 'lan luot');
    const pair = quantity.of === null ? null : pairOf(nodes, at, quantity, head, meaning);
    const claim: Claim = {
      metric: pair?.metric ?? meaning.metric,
      value: pair?.value ?? quantity.value,
      start: quantity.start,
      end: Math.max(last.end, quantity.end),
      sureness:
        line.unsure || inTurn || partly ? 'doubtful' : pair ? 'likely' : surenessOf(quantity, meaning),
      ...(/^(?:to_roi|so_tay|ap_phich|bang_ron|pa_no|phuon)$/.test(meaning.metric) && isMade(nodes, at)
        ? { made: true as const }
        : {}),
      ...(stance.corrected || meaning.corrected ? { corrected: true as const } : {}),
      approximate:
        quantity.approximate &&
        !(quantity.above && /^(?:tt_cum_loa|bt_diem|zalo_nhom)$/.test(meaning.metric)),
      sort: meaning.sort,
      total: stance.total || line.total,
      part: stance.part,
      place:
        line.place ||
        placeOf(nodes, at, end) ||
        placeOfLabel(nodes, at) ||
        placeOfHeading(context.headings) ||
        itemOf(line, at) ||
        (meaning.place ?? ''),
      line: context.index,
      exact: false,
      loose: meaning.loose === true && !stance.total,
    };
    given = meaning;
    if (meaning.topic !== '')
      memory = [
        { topic: meaning.topic, sort: meaning.sort },
        ...memory.filter(({ topic }) => topic !== meaning.topic).slice(0, 3),
      ];
    if (pair?.other) reading.claims.push({ ...claim, metric: pair.other, value: quantity.of! });
    if (per === null) reading.claims.push(claim);
    else reading.rates.push({ claim, per, at: quantity.start });
  }
  reading.memory = memory;
  return reading;
};

/** Two figures with a stroke between: `(cuộc/người): 2/130`, `người dự: 412/9 buổi`, `Băng rôn/khẩu hiệu: 10/6`. */
const pairOf = (
  nodes: readonly Node[],
  at: number,
  quantity: Quantity,
  head: Head | null,
  meaning: Given,
): { metric: MetricId; value: number; other?: MetricId } | null => {
  const label = labelLeft(nodes, at);
  if (!label?.head) return null;
  const said = nodes.slice(label.from, label.to + 1).map(({ text }) => text);
  if (!head && label.head.sort === '*' && said.includes('/'))
    return { metric: meaning.metric, value: quantity.value + quantity.of! };
  const [times, people] = [metricFor('times', meaning.topic), metricFor('people', meaning.topic)];
  if (!times || !people) return null;
  if (!head && /^(?:cuoc|buoi|lop|so cuoc|so buoi) \/ .*nguoi/.test(label.unit))
    return { metric: times, value: quantity.value, other: people };
  return head?.kind === 'times' && label.head.kind === 'people'
    ? { metric: people, value: quantity.value, other: times }
    : null;
};

/** Whether the last verb before a number is of printing, not of handing out. */
const isMade = (nodes: readonly Node[], at: number): boolean => {
  for (let index = at - 1; index >= Math.max(0, at - 6) && nodes[index]!.kind !== 'quantity'; index -= 1) {
    if (/^(?:phat|cap phat|gui|phat hanh|dan)$/.test(nodes[index]!.text)) return false;
    if (/^(?:in|in an|dat in|lam|ung ho|tang|nhan|tai tro)$/.test(nodes[index]!.text)) return true;
  }
  return false;
};

/** `- Hội nghị sơ kết: 01 cuộc`: items of a list that are named apart. */
const itemOf = ({ nodes, level }: Line, at: number): string => {
  const colon = level === 5 || level === 6 ? nodes.findIndex((node) => node.text === ':') : -1;
  return colon > 1 && colon < at && nodes.slice(0, colon).some((node) => node.roles.event)
    ? nodes
        .slice(0, colon)
        .map(({ text }) => text)
        .join(' ')
    : '';
};

const surenessOf = (quantity: Quantity, { metric, sureness }: Given): Sureness => {
  const { kind, limit } = kindsOf.get(metric)!;
  const whole = Number.isInteger(quantity.value);
  if (quantity.unsure === 'range' || quantity.value > limit || (kind === 'integer' && !whole))
    return 'doubtful';
  if (quantity.unsure === 'comma' || quantity.of !== null)
    return kind === 'decimal' || sureness === 'doubtful' ? 'doubtful' : 'likely';
  return sureness;
};

/** `12 tin trên Trang TTĐT, 20 trên Facebook`: the noun of the number before it. */
const elliptical = (nodes: readonly Node[], at: number, earlier: Head | null): Head | null => {
  const next = nodes[at + 1];
  if (!earlier || !next?.roles.prep || !/^(?:art|views|people)$/.test(earlier.kind)) return null;
  const kind = earlier.kind as 'art';
  return nodes.slice(at + 2, at + 6).some((node) => isNear(kind, topicOf(node)))
    ? { ...earlier, end: at + 1 }
    : null;
};

const meaningOf = (
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
    return counted(nodes, at, at + 1, byUnit(label.head, label.unit), context, right, before);
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
  if (head.kind === 'place' || head.kind === 'day' || head.kind === 'other') return 'nothing';
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

/** Topics that have one metric which a bare number beside them can only be. */
const ofTopic: Readonly<Record<string, MetricId>> = {
  mobile: 'xe_loa',
  web: 'web_tin',
  fb: 'fb_bai',
  zalo: 'zalo_bai',
};

/** A bare number: a topic, a heading or the number before it may give it a meaning. */
const bare = (
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
  if (nodes[at - 1]?.text === ':' && /^(?:so luong|so)$/.test(nodes[at - 2]?.text ?? '')) {
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
  if (before && came?.text === 'phat' && /^(?:to_roi|so_tay|ap_phich)$/.test(before.metric))
    return { ...before, corrected: true };
  // `Chỉ tiêu 10 băng rôn - thực hiện 12`
  if (
    mentioned &&
    /^(?:thuc hien|th|da thuc hien|thuc hien duoc)$/.test(came?.text ?? '') &&
    !nodes.slice(0, at).some((node) => node.text === ':')
  )
    return { ...mentioned, sureness: 'likely' };
  if (mentioned && nodes[at - 1]?.roles.corrected) return mentioned;
  const whole = byVerb ? labelOfLine(nodes, at) : null;
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
  const counted = nodes.findIndex((node, index) => index >= from && node.kind === 'quantity');
  const label = nodes.slice(from, counted);
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

/** `khu phố 1 treo 2 băng rôn, khu phố 2 treo 3`: the same thing at another place. */
const isFurther = (nodes: readonly Node[], at: number): boolean => {
  const verb = nodes[at - 1];
  if (!verb?.roles.verb) return false;
  for (let index = at - 2; index >= Math.max(0, at - 8); index -= 1) {
    const node = nodes[index]!;
    if (node.kind === 'quantity' || /^[;.]$/.test(node.text)) return false;
    if (node.roles.place || node.roles.id)
      return nodes
        .slice(0, index)
        .some((one) => one.kind === 'quantity' && nodes[nodes.indexOf(one) - 1]?.text === verb.text);
  }
  return false;
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

const defaults: Readonly<Record<string, MetricId>> = {
  hn: 'hn_cuoc',
  sh: 'sh_buoi',
  dt: 'dt_cuoc',
  vn: 'vn_buoi',
};

const counted = (
  nodes: readonly Node[],
  at: number,
  end: number,
  head: Head,
  context: Context,
  right: boolean,
  before: Given | null,
): Meaning => {
  const sureness: Sureness = head.joint ? 'doubtful' : 'sure';
  switch (head.kind) {
    case 'thing':
    case 'piece':
      return readThing(nodes, at, head, context.headings);
    case 'inter':
      return {
        metric: 'mxh_tt',
        sort: head.sort,
        sureness,
        topic: '',
        place: findTopic(nodes, at, end, 'views')?.topic,
      };
    case 'event': {
      const metric =
        defaults[head.topic] ??
        (right ? undefined : { tgpl: 'tgpl_nguoi' as const, vl: 'vl_nguoi' as const }[head.topic]);
      return metric ? { metric, sort: head.sort, sureness, topic: head.topic } : 'nothing';
    }
    case 'house':
      if (
        /(?:tieu bieu|dien hinh|guong mau)/.test(
          nodes
            .slice(end, end + 4)
            .map((node) => node.text)
            .join(' '),
        )
      )
        return { metric: 'guong', sort: '-', sureness: 'likely', topic: '' };
      return readHouseholds(nodes, at, end, head, before);
    default:
      return generic(nodes, at, end, head, context, right);
  }
};

const generic = (
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
  const isAired = right
    ? /^(?:phat|phat song)$/.test(nodes[leftIndex(nodes, at)]?.text ?? '')
    : head.kind === 'times' && labelLeft(nodes, at)?.from !== undefined && aired(nodes, at);
  if (
    isAired &&
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
    nodes.slice(Math.max(0, at - 8), at).some((node) => node.roles.thing?.metric === 'guong')
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
  const metric = plural
    ? 'zalo_nhom_tin'
    : metricFor(viewers ? (isNear('people', found.topic) ? 'people' : 'views') : kindOf(kind), found.topic);
  const sort = head.kind === 'art' || head.kind === 'views' ? head.sort : found.sort;
  if (!metric) return doubtful(head, found);
  if (splits(nodes, end, found.topic)) return 'nothing';
  if (head.kind === 'people' && right && aside.test(nodes[end]?.text ?? ''))
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
    (head.sort === 'buoi' && found.topic === 'radio' && found.from === 'heading');
  const sureness: Sureness =
    head.joint || found.joint || weak || (head.kind === 'people' && sharedByEvents(nodes, at, found))
      ? 'doubtful'
      : found.from === 'clause' || found.from === 'line'
        ? 'sure'
        : 'likely';
  return { metric, sort, sureness, topic: found.topic };
};

/** `Lượt xem trang 1.115`, `Trang: 2 tin`: the page without a name is the unit's own. */
const isPageBeside = (nodes: readonly Node[], at: number): boolean => {
  const before = nodes[at - 1]?.text === ':' ? at - 2 : at - 1;
  return (
    nodes[before]?.text === 'trang' ||
    (nodes[before]?.text === 'phuong' && nodes[before - 1]?.text === 'trang')
  );
};

/** `16 tin / 32 lượt / 160 phút`: what is counted in airings and minutes was on the radio. */
const isAiredLater = (nodes: readonly Node[], from: number): boolean => {
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
const aired = (nodes: readonly Node[], at: number): boolean => {
  const { from, to } = labelLeft(nodes, at)!;
  return nodes
    .slice(from, to + 1)
    .some(
      (node, index, label) =>
        /^(?:phat|phat song|phat lai)$/.test(node.text) && label[index - 1]?.roles.times !== undefined,
    );
};

/** `lượt phát` is of the radio, unless a screen or a van stands in its clause. */
const ownTopic = (nodes: readonly Node[], at: number, end: number, head: Head): Meaning => {
  const found = findTopic(nodes, at, end, 'luot');
  const topic = found?.from === 'clause' && /^(?:mobile|led)$/.test(found.topic) ? found.topic : head.topic;
  return { metric: metricFor('times', topic)!, sort: '-', sureness: head.joint ? 'doubtful' : 'sure', topic };
};

/** Those who did more than come are some of those who came. */
const aside =
  /^(?:vao|co viec lam|chia se|phat bieu|nhan|dang ky|trao doi|duoc tang|duoc nhan|duoc vay|vay|thoat ngheo|dat|bieu quyet|hoi|cho)$/;

/** `Tổng số cuộc: 6 (2 hội nghị; 4 sinh hoạt)`: a number over several metrics. */
const splits = (nodes: readonly Node[], end: number, topic: string): boolean => {
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
const heldBefore = (nodes: readonly Node[], at: number): boolean => {
  for (let index = at - 1; index >= Math.max(0, at - 6); index -= 1)
    if (nodes[index]!.kind === 'quantity') return nodes[index + 1]?.roles.times?.sort === 'buoi';
  return false;
};

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

const topicIn = (
  nodes: readonly Node[],
  at: number,
  end: number,
  kind: string,
  context: Context,
  goesOn: boolean,
): TopicFound | null => {
  const here = findTopic(nodes, at, end, kind);
  if (here) return here;
  const { memory } = context;
  const listed =
    kind === 'buoi' &&
    context.headings.every((heading) => !topicOfHeading(heading, kind, 'heading')) &&
    placeOfLabel(nodes, at) !== '';
  const last = memory.find(({ topic }) => isNear(kind, topic));
  if ((goesOn || listed) && last) return { ...last, from: 'memory', joint: false, at: -1 };
  for (const heading of context.headings) {
    const found = topicOfHeading(heading, kind, 'heading');
    if (found) return found;
  }
  if (kind === 'art' || kind === 'views') {
    const only = onlyTopic(nodes, at, kind);
    if (only) return only;
  }
  // What the title is about, where nothing nearer says.
  return kind === 'art' || kind === 'views' ? topicOfHeading(context.title, kind, 'heading') : null;
};

/** Whether the people came to several events that were counted before them: `5 hội nghị, 12 buổi sinh hoạt với 900 người`. */
const sharedByEvents = (nodes: readonly Node[], at: number, found: TopicFound): boolean => {
  if (found.at < 0 || found.at > at) return false;
  for (let index = found.at - 1; index >= Math.max(0, found.at - 24); index -= 1) {
    const node = nodes[index]!;
    if (/^[.;:]$/.test(node.text)) return false;
    if (node.kind !== 'quantity') continue;
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

const minutesOf = (nodes: readonly Node[], at: number, context: Context): Meaning => {
  const found = topicIn(nodes, at, at + 1, 'minutes', context, true);
  const label = nodes.slice(Math.max(0, at - 8), at).some((node) => node.roles.time);
  const aired_ =
    !found &&
    nodes.slice(Math.max(0, at - 24), at).some((node) => /^(?:phat|phat lai)$/.test(node.text)) &&
    !nodes.some((node) => node.roles.thing?.metric === 'to_roi');
  if (aired_) return { metric: 'tt_phut', sort: '-', sureness: 'likely', topic: 'radio', loose: true };
  if (!found && !label) return 'unknown';
  if (found && !metricFor('minutes', found.topic) && !(label && found.from !== 'clause')) return 'nothing';
  return {
    metric: 'tt_phut',
    sort: '-',
    sureness: found?.joint ? 'doubtful' : found && found.from !== 'memory' ? 'sure' : 'likely',
    topic: 'radio',
    loose: true,
  };
};

const skipped =
  /^(?:duoc|hon|khoang|gan|tren|dat|den|uoc|la|co|toi|len|voi|cho|tong|tong so|tong cong|lai|them|thuong xuyen)$/;
const leftIndex = (nodes: readonly Node[], at: number): number => {
  let index = at - 1;
  while (index > at - 5 && skipped.test(nodes[index]?.text ?? '')) index -= 1;
  return index;
};
const besideLeft = (nodes: readonly Node[], at: number): Node | undefined => {
  let index = at - 1;
  while (index > at - 6 && (skipped.test(nodes[index]?.text ?? '') || nodes[index]?.text === ':')) index -= 1;
  return nodes[index];
};

const helped =
  /^(?:ho tro|tang|trao|cap|phat|giam|con|co|giup|vay|cap phat|sua chua|xay|phat trien|treo|gui)$/;

/** Households count where they were called on at home, not where they were helped, counted or given leaflets. */
const readHouseholds = (
  nodes: readonly Node[],
  at: number,
  end: number,
  head: Head,
  before: Given | null,
): Meaning => {
  // `đối thoại: 01 cuộc/38 hộ`
  const held =
    before &&
    /^(?:dt_cuoc|hn_cuoc)$/.test(before.metric) &&
    nodes
      .slice(Math.max(0, at - 3), at)
      .some((node) => node.kind === 'quantity' || /^(?:buoi|cuoc)$/.test(node.text));
  if (held) return { ...before, metric: metricFor('people', before.topic)!, sort: 'ho', sureness: 'likely' };
  // `36 hộ nghèo và 52 hộ cận nghèo`
  if (before && /^(?:va|,)$/.test(nodes[at - 1]?.text ?? '') && nodes[at - 2]?.roles.house)
    return { ...before, sort: head.unit };
  const given = (sureness: Sureness): Meaning => ({
    metric: 'vd_ho',
    sort: head.unit,
    sureness,
    topic: 'home',
  });
  for (let index = end; index < Math.min(nodes.length, end + 8); index += 1) {
    const node = nodes[index]!;
    if (node.kind === 'quantity' || /^[.;]$/.test(node.text)) break;
    if (/^(?:thoat ngheo|dang ky|ung ho|vay von|duoc vay)$/.test(node.text)) return 'nothing';
    if (topicOf(node) === 'home') return given('sure');
  }
  let spoken = false;
  for (let index = at - 1; index >= Math.max(0, at - 14); index -= 1) {
    const node = nodes[index]!;
    if (node.kind === 'quantity' || /^[.;|]$/.test(node.text)) break;
    if (topicOf(node) === 'home') return given(spoken || node.text !== 'van dong' ? 'sure' : 'likely');
    // A household that came to a dialogue or a training is one who came.
    if (/^(?:dt|hn)$/.test(topicOf(node)))
      return {
        metric: metricFor('people', topicOf(node))!,
        sort: 'ho',
        sureness: 'likely',
        topic: topicOf(node),
      };
    if (topicOf(node) === 'gift' || helped.test(node.text)) return 'nothing';
    if (node.text === 'tuyen truyen') spoken = true;
  }
  if (/^luot/.test(head.unit)) return given('likely');
  return spoken && at < 0 ? given('likely') : spoken ? given('doubtful') : 'nothing';
};
