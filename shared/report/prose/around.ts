import { baseOf } from './claims';
import type { Node } from './nodes';

/** `22 nhóm mỗi nhóm 3 tin`: what is said of each comes after. */
const isCountedNext = (nodes: readonly Node[], at: number): boolean =>
  nodes[at]?.kind === 'quantity' ||
  (nodes[at]?.roles.verb !== undefined && nodes[at + 1]?.kind === 'quantity');

const isEnd = (node: Node | undefined): boolean =>
  !node || node.kind === 'quantity' || (node.kind === 'mark' && /^[,;.():|]$/.test(node.text));

/** What a figure is said for each of: `15 phút/lượt`, `mỗi ngày phát 2 lượt`, `2 lần một ngày`, `ngày 2 lượt`; null for a plain figure. */
export const perOf = (nodes: readonly Node[], at: number, end: number, listed = 0): string | null => {
  const [next, second] = [nodes[end], nodes[end + 1]];
  if (next?.text === '/') {
    const base = second?.kind === 'quantity' && second.quantity!.value === 1 ? nodes[end + 2] : second;
    const per = base?.kind === 'quantity' ? null : baseOf(base);
    if (per !== null) return per;
  }
  // `2 băng rôn tại mỗi khu phố`
  for (let index = end; index < Math.min(nodes.length - 1, end + 4) && !isEnd(nodes[index]); index += 1)
    if (nodes[index]!.text === 'moi' && baseOf(nodes[index + 1]) === 'place') return 'place';
  const follows =
    next?.roles.each ||
    next?.text === 'trong' ||
    next?.text === 'tren' ||
    (next?.kind === 'quantity' && next.quantity!.inWords && next.quantity!.value === 1);
  if (
    follows &&
    second?.kind === 'term' &&
    baseOf(second) !== null &&
    (next!.roles.each || second.roles.day?.sort === 'day') &&
    nodes[end + 2]?.kind !== 'fixed' &&
    !isCountedNext(nodes, end + 2)
  )
    return baseOf(second);
  if (
    next?.roles.day &&
    !nodes[end + 1]?.roles.id &&
    next.text === 'ngay' &&
    nodes[end + 1]?.kind !== 'fixed'
  )
    return 'day';
  const isTime = nodes[at]!.quantity!.measure === 'minutes';
  // `mỗi ngày 1 lượt 5 phút`, `1 buổi 15 phút`
  if (
    isTime &&
    nodes[at - 1]?.roles.times &&
    nodes[at - 2]?.kind === 'quantity' &&
    (nodes[at - 2]!.quantity!.value === 1 || perOf(nodes, at - 2, at) !== null)
  )
    return 'times';
  for (let index = at - 1; index >= Math.max(0, at - 10); index -= 1) {
    const node = nodes[index]!;
    const isOne =
      node.kind === 'quantity' &&
      node.quantity!.value === 1 &&
      (nodes[index + 1]?.roles.day !== undefined ||
        (isTime && nodes[index + 1]?.roles.times !== undefined)) &&
      at - index <= 3;
    if (node.kind === 'quantity' && !isOne && listed < 12 && isThingBeside(nodes, index, at, end))
      return perOf(nodes, index, index + 2, listed + 1);
    if (isEnd(node) && !isOne && node.text !== ':') break;
    if (node.roles.each || isOne) {
      const base = baseOf(nodes[index + 1]);
      if (base !== null) return base;
      if (node.roles.each && /^(?:binh quan|trung binh|bq|moi)/.test(node.text)) return 'other';
    }
    // `lượt nào cũng 20 phút`
    if (node.text === 'nao' && nodes[index + 1]?.text === 'cung' && baseOf(nodes[index - 1]) !== null)
      return baseOf(nodes[index - 1]);
    if (
      isSession(node) &&
      nodes[end - 1]!.roles.times?.sort === 'luot' &&
      at - index <= 2 &&
      hasOtherSession(nodes, index)
    )
      return 'day';
    // `sáng 15 phút`, `sáng 5h30 phát 15 phút`
    if (isTime && at - index <= 4 && (isSession(node) || node.quantity?.measure === 'clock')) return 'day';
    const isDay =
      /^(?:day|week|month)$/.test(node.roles.day?.sort ?? '') &&
      node.text !== 'nam' &&
      nodes[index + 1]?.kind !== 'fixed' &&
      at - index <= 2;
    if (
      isDay &&
      (index === at - 1 || nodes[at - 1]!.roles.verb) &&
      !/^(?:trong|cac|nhieu|nhung|cua)$/.test(nodes[index - 1]?.text ?? '') &&
      nodes[index - 1]?.kind !== 'quantity'
    )
      return node.roles.day!.sort;
  }
  return perInProduct(nodes, at, end);
};

const isSession = ({ text }: Node): boolean => /^(?:sang|trua|chieu|toi)$/.test(text);

/** `sáng 1 lượt, chiều 1 lượt` is said of each day. */
const hasOtherSession = (nodes: readonly Node[], at: number): boolean =>
  nodes.slice(Math.max(0, at - 8), at + 9).some((node) => isSession(node) && node.text !== nodes[at]!.text) &&
  !nodes.slice(Math.max(0, at - 3), at + 3).some((node) => node.kind === 'fixed');

/** `mỗi khu phố 01 băng rôn và 50 tờ rơi`. */
const isThingBeside = (nodes: readonly Node[], before: number, at: number, end: number): boolean =>
  nodes[before + 1]?.roles.thing !== undefined &&
  nodes[end - 1]?.roles.thing !== undefined &&
  nodes.slice(before + 1, at).every((node) => node.roles.thing || node.text === 'va' || node.text === ',');

/** In `10 ngày x 2 lượt x 15 phút` each factor is of the one that it goes into. */
const perInProduct = (nodes: readonly Node[], at: number, end: number): string | null => {
  const units = [...factors(nodes, at, -1), ...factors(nodes, at, 1)];
  if (units.length === 0) return null;
  if (nodes[at]!.quantity!.measure === 'minutes')
    return units.includes('times') ? 'times' : units.includes('art') ? 'art' : null;
  const own = baseOf(nodes[end - 1]);
  if (own === 'times' && units.includes('art')) return 'art';
  if (own === 'times' || own === 'art')
    return ['day', 'week', 'month', 'round'].find((unit) => units.includes(unit)) ?? null;
  if (nodes[end - 1]?.roles.people) return units.includes('times') ? 'times' : null;
  return nodes[end - 1]?.roles.thing && units.includes('place') ? 'place' : null;
};

/** The units of the factors on one side, as far as `x` joins them. */
const factors = (nodes: readonly Node[], at: number, step: 1 | -1): string[] => {
  const units: string[] = [];
  let joined = false;
  for (let index = at + step; nodes[index] && Math.abs(index - at) < 24; index += step) {
    const node = nodes[index]!;
    if (/^x$/.test(node.text)) joined = true;
    else if (node.kind === 'quantity') {
      if (!joined) break;
      joined = false;
      const base = node.quantity!.measure === 'minutes' ? 'minutes' : baseOf(nodes[index + 1]);
      if (base) units.push(base);
    } else if (node.kind === 'mark' && /^[,;.=:|]$/.test(node.text)) break;
  }
  return units;
};

/** `Tháng 3/2025` over the lines of its figures, `Khu phố 2` over those of a neighbourhood. */
export const placeOfHeading = (headings: readonly (readonly Node[])[]): string => {
  for (const heading of headings) {
    const at =
      heading.length > 9
        ? -1
        : heading.findIndex(
            (node, index) =>
              node.kind === 'fixed' &&
              (heading[index - 1]?.roles.id !== undefined || /^\d{1,2} ?[/-] ?(?:20)?\d\d$/.test(node.text)),
          );
    if (at >= 0) return `${heading[at - 1]?.text ?? ''} ${heading[at]!.text}`;
  }
  return '';
};

/** `- Hội Nông dân: 4 buổi`: a label that is no figure's own tells one line from the next. */
export const placeOfLabel = (nodes: readonly Node[], at: number): string => {
  const colon = nodes
    .slice(0, 8)
    .findIndex(
      (node, index) =>
        index > 0 && (node.text === ':' || (node.text === '-' && nodes[index - 1]!.kind !== 'quantity')),
    );
  const label = colon > 0 && colon < at ? nodes.slice(0, colon).filter((node) => node.kind !== 'mark') : [];
  const isOwn = label.some(
    ({ kind, roles, text }) =>
      kind === 'quantity' ||
      roles.thing ||
      roles.event ||
      roles.art ||
      roles.times ||
      roles.topic ||
      roles.views ||
      roles.time ||
      roles.total ||
      /^(?:cong|toan|tom)$/.test(text) ||
      /nguoi/.test(text),
  );
  return isOwn || label.length === 0 || label.length > 5 ? '' : label.map((node) => node.text).join(' ');
};

/** Where or when a figure is said of, as far as it tells it from another: `khu pho 1`, `tai ubnd`, a date. */
export const placeOf = (nodes: readonly Node[], at: number, end: number): string => {
  // `Nhất Hòa họp 2 lần (70 người)`
  if (nodes[at - 1]?.text === '(' && at > 1) return placeOf(nodes, at - 1, at - 1);
  for (let index = end; index < Math.min(nodes.length, end + 6) && !isEnd(nodes[index]); index += 1) {
    if (!/^(?:tai|o|trong|thang)$/.test(nodes[index]!.text)) continue;
    const words = [];
    for (
      let word = index;
      word < Math.min(nodes.length, index + 5) && !isEnd(nodes[word]) && !nodes[word]!.roles.also;
      word += 1
    )
      words.push(nodes[word]!.text);
    return words.join(' ');
  }
  // `Nhất Hòa họp 2 lần`: a name that opens the clause.
  let open = at;
  while (open > 0 && open > at - 8 && !isEnd(nodes[open - 1]) && nodes[open - 1]!.text !== '(') open -= 1;
  const name = nodes.slice(open, at).findIndex((node) => node.kind !== 'word' && node.text !== 'tam');
  if (name >= 2 && name <= 4 && (nodes[open + name]!.roles.event || nodes[open + name]!.roles.verb))
    return nodes
      .slice(open, open + name)
      .map((node) => node.text)
      .join(' ');
  for (let index = at - 1; index >= Math.max(0, at - 40); index -= 1) {
    const node = nodes[index]!;
    if (node.text === '.') break;
    if (
      (/^(?:khu pho|kp|ap|chi hoi|to dan pho|hoi|truong|dia ban|cong ty)$/.test(node.text) ||
        (node.roles.event && /(?:khu pho|kp|ap|chi hoi)$/.test(node.text)) ||
        (/^(?:phuong|xa)$/.test(node.text) && at - index < 8)) &&
      nodes[index + 1]?.kind !== 'fixed'
    ) {
      const name = nodes
        .slice(index + 1, Math.min(at, index + 4))
        .filter((one) => one.kind === 'word' || one.roles.people || one.text === 'tam');
      if (name.length > 0) return [node, ...name].map((one) => one.text).join(' ');
    }
    if (
      /^(?:dot|lan|tuan|thang)$/.test(node.text) &&
      /^(?:dau|sau|truoc|cuoi|mot|hai|ba|nhat)$/.test(nodes[index + 1]?.text ?? '')
    )
      return `${node.text} ${nodes[index + 1]!.text}`;
    if (node.kind === 'fixed' && !/^20\d\d$/.test(node.text)) {
      const before = nodes[index - 1];
      if (
        (before?.roles.id && before.text !== 'thu') ||
        before?.roles.times ||
        before?.roles.event ||
        /\d ?[/-] ?\d/.test(node.text)
      )
        return `${before?.text ?? ''} ${node.text}`;
    }
  }
  for (let index = at - 1; index >= Math.max(0, at - 8) && !isEnd(nodes[index]); index -= 1)
    if (/^(?:tai|o)$/.test(nodes[index]!.text))
      return nodes
        .slice(index, Math.min(at, index + 4))
        .map((node) => node.text)
        .join(' ');
  return '';
};
