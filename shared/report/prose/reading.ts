import { metrics } from '../metrics/index';
import { perOf, placeOf, placeOfHeading, placeOfLabel } from './around';
import type { Claim, Rate, Span, Sureness } from './claims';
import type { Context, Given } from './given';
import { type Head, headRight } from './heads';
import type { Line } from './lines';
import { elliptical, meaningOf } from './meaning';
import { measured } from './measured';
import type { Node } from './nodes';
import { pairOf } from './pairs';
import type { Quantity } from './quantities';
import { stanceOf } from './stance';

export type LineReading = {
  readonly claims: Claim[];
  readonly rates: Rate[];
  readonly spans: Span[];
  readonly unread: { readonly start: number; readonly end: number }[];
  /** What the next line may go on with. */
  memory: Context['memory'];
};

const kindsOf = new Map(metrics.map((metric) => [metric.id, metric]));

/** Reads the figures of one line. */
export const readLine = (line: Line, context: Context): LineReading => {
  const reading: LineReading = { claims: [], rates: [], spans: [], unread: [], memory: context.memory };
  const { nodes } = line;
  let memory = context.memory;
  let earlier: Head | null = null;
  let given: Given | null = null;
  let mentioned: Given | null = null;
  let strange = -1;
  let marked = -1;
  let counts = false;
  const item = itemOf(line);
  for (let at = 0; at < nodes.length; at += 1) {
    if (nodes[at]!.kind === 'mark' && nodes[at]!.text !== ',') marked = at;
    const isFirst = !counts;
    counts ||= nodes[at]!.kind === 'quantity';
    const quantity = nodes[at]!.kind === 'quantity' ? measured(nodes, at) : null;
    if (!quantity || quantity.measure === 'share') continue;
    const beside = quantity.measure === 'number' ? headRight(nodes, at + 1) : null;
    // `Hội nghị: 01/01 kế hoạch`
    const head = quantity.of !== null && beside?.metric === 'vb_ban_hanh' ? null : beside;
    const end = head?.end ?? at + 1;
    const per = perOf(nodes, at, end);
    const told = meaningOf(
      nodes,
      at,
      quantity,
      head ?? elliptical(nodes, at, earlier),
      head !== null,
      { ...context, memory, goesOn: memory !== context.memory },
      given,
      mentioned,
    );
    // Not everything is counted of every topic.
    const meaning = typeof told === 'object' && !kindsOf.has(told.metric) ? 'unknown' : told;
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
      !isFirst;
    if (ofEach || meaning === 'nothing' || context.planned || !stance.done) continue;
    // `3 lãnh đạo, 12 cán bộ và 48 hộ`: some of those who came were not understood.
    const partly =
      strange > marked &&
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
        (item.colon < at && item.name) ||
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

/** Whether the last verb before a number is of printing, not of handing out. */
const isMade = (nodes: readonly Node[], at: number): boolean => {
  for (let index = at - 1; index >= Math.max(0, at - 6) && nodes[index]!.kind !== 'quantity'; index -= 1) {
    if (/^(?:phat|cap phat|gui|phat hanh|dan)$/.test(nodes[index]!.text)) return false;
    if (/^(?:in|in an|dat in|lam|ung ho|tang|nhan|tai tro)$/.test(nodes[index]!.text)) return true;
  }
  return false;
};

/** `- Hội nghị sơ kết: 01 cuộc`: items of a list that are named apart. */
const itemOf = ({ nodes, level }: Line): { readonly colon: number; readonly name: string } => {
  const colon = level === 5 || level === 6 ? nodes.findIndex((node) => node.text === ':') : -1;
  const named = nodes.slice(0, Math.max(0, colon));
  return {
    colon,
    name: colon > 1 && named.some((node) => node.roles.event) ? named.map(({ text }) => text).join(' ') : '',
  };
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
