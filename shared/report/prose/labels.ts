import { type Head, headOf, headRight, refined, withJoint } from './heads';
import type { Node } from './nodes';

export type Label = {
  readonly head: Head | null;
  readonly from: number;
  readonly to: number;
  readonly unit: string;
  readonly firm: boolean;
};

const isFiller = (node: Node): boolean =>
  /^(?:la|duoc|dat|co|da|van|thi|hien|giu|giu nguyen|tra loi|cau tra loi|dap|tong|tong so|tong cong|khoang|hon|tren|gan|uoc|so luong|so|[:=(-]|thuc hien|treo|duoc treo|moi|voi)$/.test(
    node.text,
  ) || node.roles.done !== undefined;

/** The label left of a number: `Băng rôn, khẩu hiệu (tấm): 12`, `băng rôn 12`. Its first noun is what is counted. */
export const labelLeft = (nodes: readonly Node[], at: number): Label | null => {
  let to = at - 1;
  let firm = false;
  let copula = false;
  for (; to >= 0 && to > at - 7 && isFiller(nodes[to]!); to -= 1) {
    if (/^[:=]$/.test(nodes[to]!.text)) firm = true;
    // `số tờ rơi in ra là 800`
    if (nodes[to]!.text === 'la') copula = true;
  }
  let unit = '';
  if (nodes[to]?.text === ')') {
    const open = openOf(nodes, to);
    unit = nodes
      .slice(open + 1, to)
      .map((node) => node.text)
      .join(' ');
    to = open - 1;
  }
  let from = to + 1;
  if (!firm) {
    // `tin gửi nhóm 99`: a short clause that begins with what it counts is a label as a whole.
    let open = from;
    while (
      open > 0 &&
      open > from - 7 &&
      nodes[open - 1]!.kind !== 'quantity' &&
      !(nodes[open - 1]!.kind === 'mark' && nodes[open - 1]!.text !== '/')
    )
      open -= 1;
    const first = nodes[open];
    if (
      open > from - 7 &&
      nodes[open - 1]?.kind !== 'quantity' &&
      first &&
      (first.roles.art || first.roles.people || first.roles.views || first.roles.times || first.roles.thing)
    )
      copula = true;
  }
  while (from > 0 && from > to - 24) {
    const node = nodes[from - 1]!;
    if (/^[;.|•]$/.test(node.text) || (node.text === ':' && from <= to)) break;
    if (node.kind === 'quantity') {
      // What the number before it counts is no label of this one.
      from = Math.max(from, headRight(nodes, from)?.end ?? 0);
      break;
    }
    const isVerb =
      node.roles.verb &&
      !node.roles.people &&
      !node.roles.thing &&
      !/^(?:du|tham du|tham gia|xem|nghe)$/.test(node.text);
    if (!firm && (/^[,()]$/.test(node.text) || (!copula && (isVerb || (node.roles.prep && from <= to)))))
      break;
    from -= 1;
  }
  if (from > to) return null;
  let head: Head | null = null;
  const label = nodes.slice(from, to + 1);
  for (let index = from; index <= to; index += 1) {
    const found = headOf(nodes[index]!, index + 1 - from);
    // `Số khu phố tổ chức họp: 6` counts neighbourhoods.
    if (
      /^(?:place|other|day)$/.test(found?.kind ?? '') &&
      /^(?:so|tong so|so luong)$/.test(nodes[index - 1]?.text ?? '')
    )
      return { head: found && { ...found, end: index + 1 }, from, to, unit, firm: true };
    if (!found || found.kind === 'other' || found.kind === 'place' || found.kind === 'day') continue;
    if (
      nodes[index]!.roles.verb ||
      /^(?:em|chi|ban|cu|dan)$/.test(nodes[index]!.text) ||
      (nodes[index + 1]?.kind === 'fixed' && found.kind === 'times')
    )
      continue;
    const whole = withJoint(label, refined(label, found));
    head = { ...whole, end: whole.end + from };
    break;
  }
  return { head, from, to, unit, firm };
};

const openOf = (nodes: readonly Node[], close: number): number => {
  for (let at = close - 1; at > Math.max(-1, close - 12); at -= 1) if (nodes[at]!.text === '(') return at;
  return close;
};
