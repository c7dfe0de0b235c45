import { type MetricId, metrics } from '../metrics/index';
import { type Claim, type Rate, type Span, type Sureness } from './claims';
import { type Head, headRight, labelLeft } from './heads';
import type { Line } from './lines';
import { measured } from './measured';
import { readMoney } from './money';
import type { Node } from './nodes';
import { perOf, placeOf } from './around';
import type { Quantity } from './quantities';
import { stanceOf } from './stance';
import { readThing } from './things';
import { findTopic, isNear, kindOf, metricFor, type TopicFound, topicOf, topicOfHeading } from './topics';

export type Context = {
  /** What the lines above say that this one belongs to, nearest first. */
  readonly headings: readonly (readonly Node[])[];
  /** Under a heading of plans or wishes. */
  readonly planned: boolean;
  /** The topic that was last counted, where this line may go on with it. */
  readonly memory: { readonly topic: string; readonly sort: string } | null;
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
};
export type Meaning = Given | 'nothing' | 'unknown';

/** Reads the figures of one line. */
export const readLine = (line: Line, context: Context): LineReading => {
  const reading: LineReading = { claims: [], rates: [], spans: [], unread: [], memory: context.memory };
  const { nodes } = line;
  let memory = context.memory;
  let earlier: Head | null = null;
  for (let at = 0; at < nodes.length; at += 1) {
    const quantity = measured(nodes, at);
    if (!quantity || quantity.measure === 'share') continue;
    const head = quantity.measure === 'number' ? headRight(nodes, at + 1) : null;
    const end = head?.end ?? at + 1;
    const per = perOf(nodes, at, end);
    const meaning = meaningOf(nodes, at, quantity, head ?? elliptical(nodes, at, earlier), head !== null, { ...context, memory });
    if (head && head.kind !== 'place' && head.kind !== 'day' && head.kind !== 'other') earlier = head;
    const stance = stanceOf(nodes, at, end, context.year);
    const last = head && head.kind !== 'unknown' ? nodes[end - 1]! : nodes[at]!;
    if (head?.kind === 'place' || head?.kind === 'day')
      reading.spans.push({ of: head.kind === 'day' ? head.sort : 'place', value: quantity.of ?? quantity.value, line: context.index, start: quantity.start, end: last.end });
    if (meaning === 'nothing' || context.planned || !stance.done) continue;
    if (meaning === 'unknown') {
      if (!stance.part && !/^(?:19|20)\d\d$/.test(nodes[at]!.text)) reading.unread.push({ start: quantity.start, end: quantity.end });
      continue;
    }
    const claim: Claim = {
      metric: meaning.metric,
      value: quantity.value,
      start: quantity.start,
      end: Math.max(last.end, quantity.end),
      sureness: line.unsure ? 'doubtful' : surenessOf(quantity, meaning),
      approximate: quantity.approximate && !(quantity.above && /^(?:tt_cum_loa|bt_diem|zalo_nhom)$/.test(meaning.metric)),
      sort: meaning.sort,
      total: stance.total || line.total,
      part: stance.part,
      place: line.place || placeOf(nodes, at, end),
      line: context.index,
      exact: false,
      loose: meaning.loose === true && !stance.total,
    };
    if (meaning.topic !== '') memory = { topic: meaning.topic, sort: meaning.sort };
    if (per === null) reading.claims.push(claim);
    else reading.rates.push({ claim, per, at: quantity.start });
  }
  reading.memory = memory;
  return reading;
};

const surenessOf = (quantity: Quantity, { metric, sureness }: Given): Sureness => {
  const { kind, limit } = kindsOf.get(metric)!;
  const whole = Number.isInteger(quantity.value);
  if (quantity.unsure === 'range' || quantity.value > limit || (kind === 'integer' && !whole)) return 'doubtful';
  if (quantity.unsure === 'comma' || quantity.of !== null) return kind === 'decimal' || sureness === 'doubtful' ? 'doubtful' : 'likely';
  return sureness;
};

/** `12 tin trên Trang TTĐT, 20 trên Facebook`: the noun of the number before it. */
const elliptical = (nodes: readonly Node[], at: number, earlier: Head | null): Head | null => {
  const next = nodes[at + 1];
  if (!earlier || !next?.roles.prep || !/^(?:art|views|people)$/.test(earlier.kind)) return null;
  const kind = earlier.kind as 'art';
  return nodes.slice(at + 2, at + 6).some((node) => isNear(kind, topicOf(node))) ? { ...earlier, end: at + 1 } : null;
};

const meaningOf = (
  nodes: readonly Node[],
  at: number,
  quantity: Quantity,
  head: Head | null,
  right: boolean,
  context: Context,
): Meaning => {
  if (quantity.measure === 'millions') return readMoney(nodes, at, context.headings);
  if (quantity.measure === 'minutes') return minutesOf(nodes, at, context);
  const label = labelLeft(nodes, at);
  if (!head || head.kind === 'unknown') {
    if (!label?.head || (head && !(label.firm && label.head.kind === 'thing'))) return label?.head && !head ? 'unknown' : bare(nodes, at, label !== null, head, context);
    return counted(nodes, at, at + 1, byUnit(label.head, label.unit), context, right);
  }
  if (label?.head?.kind === 'thing' && label.firm && label.head.metric === 'guong' && /^(?:people|house)$/.test(head.kind)) return readThing(nodes, at, label.head, context.headings);
  if (head.kind === 'place' || head.kind === 'day' || head.kind === 'other') return 'nothing';
  const bare_ = (head.kind === 'times' || head.kind === 'people') && !/ /.test(head.unit);
  if (bare_ && right && label?.firm && label.head && /^(?:views|inter|people|art|times)$/.test(label.head.kind) && label.to - label.from < 14)
    return counted(nodes, at, at + 1, label.head, context, false);
  return counted(nodes, at, head.end, head, context, right);
};

/** A bare number: only a topic before it that has one metric of its own gives it a meaning. */
const bare = (nodes: readonly Node[], at: number, labelled: boolean, head: Head | null, _context: Context): Meaning => {
  if (head || !labelled) return 'unknown';
  const label = labelLeft(nodes, at)!;
  const topics = nodes.slice(label.from, label.to + 1).map(topicOf).filter((topic) => topic !== '');
  const unit = /^(?:luot|lan)\b/.test(label.unit) ? 'luot' : /^(?:buoi|cuoc)\b/.test(label.unit) ? 'buoi' : null;
  const last = topics[topics.length - 1];
  if (last === undefined) return 'unknown';
  const metric = unit ? metricFor('times', last) : last === 'mobile' ? 'xe_loa' : undefined;
  return metric ? { metric, sort: '-', sureness: label.firm ? 'sure' : 'likely', topic: last } : 'unknown';
};

/** `Hội nghị (người)`, `Tin, bài (lượt phát)`: brackets behind a label say what of it is counted. */
const byUnit = (head: Head, unit: string): Head => {
  if (head.kind === 'thing' && head.metric !== 'zalo_nhom') return head;
  const first = unit.split(' ')[0] ?? '';
  if (/nguoi/.test(unit)) return { ...head, kind: 'people', unit: 'nguoi' };
  if (/^(?:luot|lan)$/.test(first) && !/tin/.test(unit)) return /^(?:views|inter)$/.test(head.kind) ? head : { ...head, kind: 'times', sort: 'luot', unit: first };
  if (/^(?:buoi|cuoc)$/.test(first)) return head.kind === 'event' ? head : { ...head, kind: 'times', sort: 'buoi', unit: first };
  return head;
};

const defaults: Readonly<Record<string, MetricId>> = { hn: 'hn_cuoc', sh: 'sh_buoi', dt: 'dt_cuoc', vn: 'vn_buoi' };

const counted = (nodes: readonly Node[], at: number, end: number, head: Head, context: Context, right: boolean): Meaning => {
  const sureness: Sureness = head.joint ? 'doubtful' : 'sure';
  switch (head.kind) {
    case 'thing':
    case 'piece':
      return readThing(nodes, at, head, context.headings);
    case 'inter':
      return { metric: 'mxh_tt', sort: head.sort, sureness, topic: '' };
    case 'event': {
      const metric = defaults[head.topic] ?? (right ? undefined : { tgpl: 'tgpl_nguoi' as const, vl: 'vl_nguoi' as const }[head.topic]);
      return metric ? { metric, sort: head.sort, sureness, topic: head.topic } : 'nothing';
    }
    case 'house':
      return readHouseholds(nodes, at, end, head);
    default:
      return generic(nodes, at, end, head, context, right);
  }
};

const generic = (nodes: readonly Node[], at: number, end: number, head: Head, context: Context, right: boolean): Meaning => {
  const beside = besideLeft(nodes, at);
  if (right && (head.kind === 'times' || head.kind === 'people') && beside) {
    if (beside.roles.inter) return { metric: 'mxh_tt', sort: beside.roles.inter.sort, sureness: 'sure', topic: '' };
    if (beside.roles.views) return generic(nodes, at, end, { ...head, kind: 'views', unit: 'tiep can' }, context, false);
  }
  const kind = head.kind === 'times' ? head.sort : head.kind;
  const viewers = /nguoi (?:xem|doc|tham du xem)$/.test(head.unit) || (head.kind === 'people' && /^xem$/.test(nodes[end]?.text ?? ''));
  const found = viewers
    ? (topicIn(nodes, at, end, 'people', context, false) ?? topicIn(nodes, at, end, 'views', context, true))
    : topicIn(nodes, at, end, kind, context, head.kind === 'people' || head.kind === 'views');
  const plural = right && head.kind === 'art' && found?.topic === 'zalo' && /^luot/.test(head.unit);
  const isAired = right ? /^(?:phat|phat song)$/.test(nodes[leftIndex(nodes, at)]?.text ?? '') : head.kind === 'times' && labelLeft(nodes, at)?.from !== undefined && aired(nodes, at);
  if (isAired && (head.kind === 'times' || head.kind === 'art') && found?.from !== 'clause')
    return { metric: head.kind === 'times' ? 'tt_luot_phat' : 'tt_tin_bai', sort: head.kind === 'art' ? head.sort : '-', sureness: found?.topic === 'radio' ? 'sure' : 'likely', topic: 'radio' };
  if (!found) return head.kind === 'art' && head.sort === 'bt' ? 'nothing' : 'unknown';
  const metric = plural ? 'zalo_nhom_tin' : metricFor(viewers ? (isNear('people', found.topic) ? 'people' : 'views') : kindOf(kind), found.topic);
  const sort = head.kind === 'art' || head.kind === 'views' ? head.sort : found.sort;
  if (!metric) return doubtful(head, found);
  const weak = (head.sort === 'luot' && /^(?:hn|dt|vn)$/.test(found.topic) && found.from !== 'clause') || (head.sort === 'buoi' && found.topic === 'radio' && found.from !== 'clause');
  const sureness: Sureness = head.joint || found.joint || weak || (head.kind === 'people' && sharedByEvents(nodes, at, found)) ? 'doubtful' : found.from === 'clause' || found.from === 'line' ? 'sure' : 'likely';
  return { metric, sort, sureness, topic: found.topic };
};

/** `Lượt phát: 32`. */
const aired = (nodes: readonly Node[], at: number): boolean => {
  const { from, to } = labelLeft(nodes, at)!;
  return nodes.slice(from, to + 1).some((node, index, label) => /^(?:phat|phat song|phat lai)$/.test(node.text) && label[index - 1]?.roles.times !== undefined);
};

/** What could be meant, though the noun does not fit: `1.200 lượt` beside Zalo, `12 buổi tuyên truyền`. */
const doubtful = (head: Head, { topic, sort }: TopicFound): Meaning => {
  if (head.kind === 'times' && topic === 'talk') return { metric: 'sh_buoi', sort, sureness: 'doubtful', topic: '' };
  const metric = head.kind === 'times' ? metricFor('views', topic) : undefined;
  return metric ? { metric, sort, sureness: 'doubtful', topic: '' } : topic === 'net' ? 'unknown' : 'nothing';
};

const topicIn = (nodes: readonly Node[], at: number, end: number, kind: string, context: Context, goesOn: boolean): TopicFound | null => {
  const here = findTopic(nodes, at, end, kind);
  if (here) return here;
  const { memory } = context;
  if (goesOn && memory && isNear(kind, memory.topic)) return { ...memory, from: 'memory', joint: false, at: -1 };
  for (const heading of context.headings) {
    const found = topicOfHeading(heading, kind, 'heading');
    if (found) return found;
  }
  return null;
};

/** Whether the people came to several events that were counted before them: `5 hội nghị, 12 buổi sinh hoạt với 900 người`. */
const sharedByEvents = (nodes: readonly Node[], at: number, found: TopicFound): boolean => {
  if (found.at < 0 || found.at > at) return false;
  let counts = 0;
  for (let index = found.at - 1; index >= Math.max(0, found.at - 24); index -= 1) {
    const node = nodes[index]!;
    if (/^[.;:]$/.test(node.text)) return false;
    if (node.kind === 'quantity') {
      counts += 1;
      if (nodes[index + 1]?.roles.people || nodes[index + 2]?.roles.people) return false;
    }
    const topic = topicOf(node);
    if (counts > 0 && topic !== found.topic && /^(?:hn|sh|dt|vn)$/.test(topic)) return true;
  }
  return false;
};

const minutesOf = (nodes: readonly Node[], at: number, context: Context): Meaning => {
  const found = topicIn(nodes, at, at + 1, 'minutes', context, true);
  const label = nodes.slice(Math.max(0, at - 8), at).some((node) => node.roles.time);
  if (!found && !label) return 'unknown';
  if (found && !metricFor('minutes', found.topic) && !(label && found.from !== 'clause')) return 'nothing';
  return { metric: 'tt_phut', sort: '-', sureness: found?.joint ? 'doubtful' : found && found.from !== 'memory' ? 'sure' : 'likely', topic: 'radio', loose: true };
};

const skipped = /^(?:duoc|hon|khoang|gan|tren|dat|den|uoc|la|co|toi|len|voi|cho|tong|tong so|tong cong|lai|them|thuong xuyen)$/;
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

const helped = /^(?:ho tro|tang|trao|cap|phat|giam|con|co|giup|vay|cap phat|sua chua|xay|phat trien|treo|gui)$/;

/** Households count where they were called on at home, not where they were helped, counted or given leaflets. */
const readHouseholds = (nodes: readonly Node[], at: number, end: number, head: Head): Meaning => {
  const given = (sureness: Sureness): Meaning => ({ metric: 'vd_ho', sort: '-', sureness, topic: 'home' });
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
    if (topicOf(node) === 'dt') return { metric: 'dt_nguoi', sort: '-', sureness: 'doubtful', topic: '' };
    if (topicOf(node) === 'gift' || helped.test(node.text)) return 'nothing';
    if (node.text === 'tuyen truyen') spoken = true;
  }
  return /^luot/.test(head.unit) && spoken ? given('likely') : spoken ? given('doubtful') : 'nothing';
};
