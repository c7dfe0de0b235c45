import type { MetricId } from '../metrics/index';
import type { Claim } from './claims';
import type { Node } from './nodes';

const events: Readonly<Record<string, MetricId>> = { hn: 'hn_cuoc', dt: 'dt_cuoc', vn: 'vn_buoi' };
const issuing = /^(?:ban hanh|tham muu|phat hanh|xay dung)$/;

/**
 * What was told one by one instead of counted: `ban hành Kế hoạch số 41/KH-UBND` is a document, `Ngày 20/3, phường
 * tổ chức tọa đàm` a talk. Only where no number of them stands anywhere.
 */
export const readNamed = (nodes: readonly Node[], line: number): Claim[] => {
  const claims: Claim[] = [];
  const add = (metric: MetricId, node: Node, end: Node, place: string) =>
    claims.push({ metric, value: 1, start: node.start, end: end.end, sureness: 'likely', approximate: false, sort: '*', total: false, part: 0, place, line, exact: false, loose: false });
  let dated: Node | null = null;
  let begins = true;
  let plain = true;
  nodes.forEach((node, at) => {
    if (begins && node.kind === 'fixed' && /^ngay .*\d/.test(node.text)) dated = node;
    if (node.kind === 'quantity' && nodes[at + 1]?.roles.event) plain = false;
    if (node.kind === 'term' && node.roles.plan?.sort === 'far') plain = false;
    const metric = events[node.roles.event?.topic ?? ''];
    if (dated && plain && metric && nodes[at - 1]?.kind !== 'quantity' && nodes[at - 2]?.kind !== 'quantity') {
      add(metric, node, node, (dated as Node).text);
      dated = null;
    }
    if (node.kind === 'fixed' && isIssued(nodes, at)) add('vb_ban_hanh', nodes[at - 1]!, node, node.text);
    if (node.kind !== 'mark' && node.kind !== 'fixed') begins = false;
    if (node.text === '.') [dated, begins, plain] = [null, true, true];
  });
  return claims;
};

/** `ban hành Kế hoạch số 41/KH-UBND và Công văn số 52/UBND-VHXH`. */
const isIssued = (nodes: readonly Node[], at: number): boolean => {
  if (!/\d ?[/-] ?[a-z]/.test(nodes[at]!.text)) return false;
  for (let index = at - 1; index >= Math.max(0, at - 30); index -= 1) {
    const node = nodes[index]!;
    if (node.kind === 'quantity' || /^[.;]$/.test(node.text)) return false;
    if (issuing.test(node.text)) return nodes.slice(index, at).some((one) => /^(?:ke hoach|cong van|thong bao|quyet dinh|huong dan|van ban)/.test(one.text));
    if (/^(?:thuc hien|can cu|theo|cua|trien khai)$/.test(node.text)) return false;
  }
  return false;
};

