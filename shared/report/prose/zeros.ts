import type { MetricId } from '../metrics/index';
import type { Claim } from './claims';
import { metricFor, topicOf } from './kinds';
import type { Node } from './nodes';
import { findTopic } from './topics';

const defaults: Readonly<Record<string, MetricId>> = {
  hn: 'hn_cuoc',
  sh: 'sh_buoi',
  dt: 'dt_cuoc',
  vn: 'vn_buoi',
  tgpl: 'tgpl_nguoi',
  vl: 'vl_nguoi',
  mobile: 'xe_loa',
  led: 'led_luot',
  board: 'bt_diem',
};

/** The one metric that is nothing when a phrase is said to be none. */
const metricOf = (nodes: readonly Node[], at: number): MetricId | null => {
  const node = nodes[at]!;
  const thing = node.roles.thing?.metric;
  if (thing && thing !== 'vb_weak') return thing as MetricId;
  const kind = node.roles.art ? 'art' : node.roles.views ? 'views' : node.roles.times?.sort;
  if (kind) {
    const found = findTopic(nodes, at, at + 1, kind);
    const metric =
      found && !found.joint && found.from === 'clause'
        ? metricFor(kind === 'art' || kind === 'views' ? kind : 'times', found.topic)
        : undefined;
    return metric ?? null;
  }
  const topic = topicOf(node);
  // Without an account there were no posts.
  if (/\boa$/.test(node.text)) return 'zalo_bai';
  if (topic === 'fb') return 'fb_bai';
  if (/man hinh|bang|den led/.test(node.text)) return null;
  return node.text === 'long ghep' || node.text === 'van dong' || node.text === 'loa'
    ? null
    : (defaults[topic] ?? null);
};

const isDone = (node: Node): boolean =>
  node.roles.neg !== undefined ||
  node.text === '-' ||
  node.quantity?.value === 0 ||
  /^(?:deu|bang)$/.test(node.text) ||
  (node.kind === 'term' &&
    (node.roles.verb !== undefined || /^(?:co|duoc|phat sinh|vi|hoat dong)$/.test(node.text))) ||
  /^(?:su dung|lap|tao|di|luon|het|ca|phat sinh|trien khai|co dieu kien|thuc hien|nao|a|dieu kien)$/.test(
    node.text,
  );
const isEnd = (node: Node | undefined): boolean =>
  !node ||
  (node.kind === 'mark' && /^[,;.()|]$/.test(node.text)) ||
  /^(?:do|vi|boi|nen|nhung)$/.test(node.text);
const between =
  /^(?::|co|bang|qua|tren|bat cu|nao|the|rieng|bat ky|hoat dong|phat sinh|cac|hinh thuc|su dung|lap|kip|duoc|cuoc|buoi|tam|lap dat|dieu kien|de|thuc hien|trien khai)$/;

/** Where the text says that something was not done: `không có pa nô`, `Văn nghệ: không`, `Pa nô: -`. */
export const readZeros = (nodes: readonly Node[], line: number): Claim[] => {
  const claims: Claim[] = [];
  const add = (at: number, start: number, end: number) => {
    const metric = metricOf(nodes, at);
    if (metric)
      claims.push({
        metric,
        value: 0,
        start,
        end,
        sureness: 'sure',
        approximate: false,
        sort: '*',
        total: false,
        part: 0,
        place: '',
        line,
        exact: false,
        loose: false,
      });
    return metric !== null;
  };
  nodes.forEach((node, at) => {
    if (node.roles.neg) readAfter(nodes, at, add);
    const isDash = node.text === '-' && at > 0 && isEnd(nodes[at + 1]) && /^[:=]$/.test(nodes[at - 1]!.text);
    // `pa nô, tờ rơi, hội nghị đều bằng 0`
    const areNought =
      node.text === 'deu' && nodes[at + 1]?.text === 'bang' && nodes[at + 2]?.quantity?.value === 0;
    if (node.roles.neg || isDash || areNought) readBefore(nodes, at, add);
  });
  return claims;
};

/** `không có pa nô, áp phích`: each of what follows, up to the first word that is none of it. */
const readAfter = (
  nodes: readonly Node[],
  at: number,
  add: (at: number, start: number, end: number) => boolean,
): void => {
  let index = at + 1;
  while (
    index < at + 6 &&
    nodes[index] &&
    nodes[index]!.roles.thing === undefined &&
    (between.test(nodes[index]!.text) || nodes[index]!.roles.verb) &&
    metricOf(nodes, index) === null
  )
    index += 1;
  for (; nodes[index]; index += 1) {
    const node = nodes[index]!;
    if (
      node.kind === 'quantity' ||
      /^(?:lon|noi bat|tieu bieu|hay|moi|hieu qua)$/.test(nodes[index + 1]?.text ?? '')
    )
      return;
    if (!add(index, nodes[at]!.start, node.end)) return;
    const joint = nodes[index + 1];
    if (!joint || !(/^[,/]$/.test(joint.text) || joint.roles.also)) return;
    index += 1;
  }
};

/** `Pa nô: chưa có`, `văn nghệ không tổ chức`: a label, a negation and the end. */
const readBefore = (
  nodes: readonly Node[],
  at: number,
  add: (at: number, start: number, end: number) => boolean,
): void => {
  let end = at;
  while (nodes[end] && isDone(nodes[end]!) && !isEnd(nodes[end]) && end < at + 7) end += 1;
  if (!isEnd(nodes[end]) || nodes[at - 1] === undefined) return;
  const firm = /^[:=-]$/.test(nodes[at - 1]!.text);
  let index = firm ? at - 2 : at - 1;
  const close = index;
  if (nodes[index]?.text === ')') while (index > 0 && nodes[index + 1]?.text !== '(') index -= 1;
  // `Loại hình 8 (tin nhắn): không`
  if (index !== close && !nodes.slice(0, index + 1).some((_, one) => metricOf(nodes, one) !== null))
    index = close - 1;
  const last = nodes[end - 1]!.end;
  for (; index >= Math.max(0, at - 14); index -= 1) {
    const node = nodes[index]!;
    if (node.kind === 'quantity' || /^[;.|:]$/.test(node.text)) return;
    if (
      node.roles.plain ||
      node.roles.times ||
      node.text === 'so luong' ||
      node.text === 'to chuc' ||
      node.roles.verb
    )
      continue;
    // `Bình Đa có fanpage ko`: a question.
    if (!firm && nodes[index - 1]?.text === 'co' && end === at + 1) return;
    if (add(index, node.start, last)) {
      const joint = nodes[index - 1];
      if (!joint || !(/^[,/]$/.test(joint.text) || joint.roles.also)) return;
      index -= 1;
    } else if (
      !/^(?:ben|em|phuong|chung|thi|minh|ben em|deu|cung|van)$/.test(node.text) &&
      (node.kind !== 'word' || !firm)
    )
      return;
  }
};
