import type { MetricId } from '../metrics/index';
import type { Claim } from './claims';
import type { Node } from './nodes';

const events: Readonly<Record<string, MetricId>> = {
  hn: 'hn_cuoc',
  sh: 'sh_buoi',
  dt: 'dt_cuoc',
  vn: 'vn_buoi',
};
const issuing = /^(?:ban hanh|tham muu|phat hanh|xay dung)$/;

/**
 * What was told one by one instead of counted: `ban hành Kế hoạch số 41/KH-UBND` is a document, `Ngày 20/3, phường
 * tổ chức tọa đàm` a talk. Only where no number of them stands anywhere.
 */
export const readNamed = (nodes: readonly Node[], line: number): Claim[] => {
  const claims: Claim[] = [];
  const add = (metric: MetricId, node: Node, end: Node, place: string) =>
    claims.push({
      metric,
      value: 1,
      start: node.start,
      end: end.end,
      sureness: 'likely',
      approximate: false,
      sort: '*',
      total: false,
      part: 0,
      place,
      line,
      exact: false,
      loose: false,
    });
  let from = 0;
  nodes.forEach((node, at) => {
    if (node.kind === 'fixed' && isIssued(nodes, at)) add('vb_ban_hanh', nodes[at - 1]!, node, node.text);
    if (!/^[.;]$/.test(node.text) && at < nodes.length - 1) return;
    const sentence = nodes.slice(from, at + 1);
    from = at + 1;
    const day = sentence.find((one, index) => isDay(sentence, one, index));
    const event = sentence.find((one) => events[topicOfEvent(one)]);
    if (!day || !event || sentence.some((one) => one.roles.plan?.sort === 'far' || one.roles.neg)) return;
    const around = sentence.slice(Math.max(0, sentence.indexOf(event) - 3), sentence.indexOf(event) + 4);
    const counts = sentence.some(
      (one, index) =>
        one.kind === 'quantity' &&
        !/^(?:thoi gian|gian)$/.test(sentence[index - 1]?.text ?? '') &&
        sentence.slice(index + 1, index + 3).some((next) => next.roles.times || next.roles.event),
    );
    if (
      !counts &&
      !around.some((one) => one.kind === 'quantity' && around[around.indexOf(one) + 1]?.roles.event)
    )
      add(events[topicOfEvent(event)]!, event, event, day.text);
  });
  return claims;
};

/** `Đêm văn nghệ` says the time and what it was of. */
const topicOfEvent = ({ roles }: Node): string => (roles.event ?? roles.times)?.topic ?? '';

/** A day of the sentence's own: not of a document, nor the end of a period. */
const isDay = (sentence: readonly Node[], node: Node, at: number): boolean => {
  if (
    node.kind !== 'fixed' ||
    !/^(?:ngay )?[( ]*\d{1,2} ?(?:[/.-]|thang) ?\d{1,2}(?!\d)/.test(node.text) ||
    /[a-z]{2,} ?-|\/ ?[a-z]/.test(node.text)
  )
    return false;
  const before = sentence[at - 1];
  return !(
    (before?.kind === 'fixed' && /[a-z]/.test(before.text)) ||
    /^(?:tu|den|den ngay|tinh den)/.test(node.text) ||
    /^(?:tu|den)$/.test(before?.text ?? '')
  );
};

/** `ban hành Kế hoạch số 41/KH-UBND và Công văn số 52/UBND-VHXH`. */
const isIssued = (nodes: readonly Node[], at: number): boolean => {
  if (!/\d ?[/-] ?[a-z]/.test(nodes[at]!.text)) return false;
  for (let index = at - 1; index >= Math.max(0, at - 30); index -= 1) {
    const node = nodes[index]!;
    if (node.kind === 'quantity' || /^[.;]$/.test(node.text)) return false;
    if (issuing.test(node.text))
      return nodes
        .slice(index, at)
        .some((one) => /^(?:ke hoach|cong van|thong bao|quyet dinh|huong dan|van ban)/.test(one.text));
    if (/^(?:thuc hien|can cu|theo|cua|trien khai)$/.test(node.text)) return false;
  }
  return false;
};
