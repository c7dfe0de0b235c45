import { countingRoles, type Node } from './nodes';
import { isSetAside } from './set-aside';

/** Whether a number tells what was done, or is a plan, another period, a change, something broken or received. */
export type Stance = {
  readonly done: boolean;
  readonly total: boolean;
  /** One of several that a number before it sums up: 1 after `trong đó`, 2 in brackets behind it. */
  readonly part: 0 | 1 | 2;
  /** It sets right what was said before. */
  readonly corrected: boolean;
};

/** `Toàn phường`, at the beginning of what is said. */
const isWholeWard = (nodes: readonly Node[], at: number): boolean =>
  nodes[at]!.text === 'toan' &&
  /^(?:phuong|xa)$/.test(nodes[at + 1]?.text ?? '') &&
  (at === 0 || nodes[at - 1]!.kind === 'mark');

/** Said of the campaign's own subject. */
const isOwn = (said: readonly Node[]): boolean =>
  said.some(({ text }) => text === 'giam ngheo' || text === 'gn');

const verbBefore = /^(?:thuc hien|trien khai|ban hanh|xay dung|can cu|theo|tham muu|theo tinh than|boi|tu)$/;

/** What the words around a number make of it. `end` is where its noun ends; `year` is the year of the report. */
export const stanceOf = (nodes: readonly Node[], at: number, end: number, year: number | null): Stance => {
  let commas = 0;
  let numbers = 0;
  let depth = 0;
  let done = true;
  let settled = false;
  let total = false;
  let part: Stance['part'] = 0;
  let parting = false;
  let corrected = false;
  let listed = true;
  // `30 lượt, trong đó giảm nghèo 11 lượt`: only that part is reported.
  const own = isOwn(nodes.slice(end, end + 3));
  let ownPart = false;
  // `hội nghị (2)` is no part of anything.
  const inBrackets =
    nodes[at - 1]?.text === '(' && nodes[at + 1]?.text === ')' ? -1 : bracketBefore(nodes, at);
  let labelled = false;
  for (let index = at - 1; index >= Math.max(0, at - 80); index -= 1) {
    const node = nodes[index]!;
    if (node.text === '.') break;
    if (node.text === ')') depth += 1;
    if (node.text === '(') depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    if (node.kind === 'quantity') {
      if (inBrackets > index && !settledBy(nodes, index, inBrackets)) part = 2;
      else if (parting && part === 0) part = 1;
      numbers += 1;
    }
    if (node.roles.change && listed) done = false;
    listed &&= isListed(node);
    if (node.roles.corrected && numbers === 0 && at - index < 8) corrected = true;
    // `tổ chức 3 buổi (đã họp 2)`
    if (inBrackets === index && numbers === 0 && /^(?:da|moi)$/.test(nodes[index + 1]?.text ?? ''))
      corrected = true;
    if (node.roles.parts && numbers === 0 && (own || isOwn(nodes.slice(index, at)))) ownPart = true;
    if (node.roles.parts || (node.text === 'rieng' && nodes[index - 1]?.kind === 'mark')) parting = true;
    if (node.text === ';') settled = true;
    if (node.text === ',') commas += 1;
    // What stands before a bracket is said of all that is in it.
    if (index === inBrackets) [commas, numbers] = [0, 0];
    if (node.text === ':' && depth === 0) {
      labelled = true;
      const named = nodes[index - 1];
      if (named?.roles.total || /^(?:cong|tong)$/.test(named?.text ?? '')) total = true;
    }
    const closely = commas === 0 && numbers === 0;
    // `13 cụm loa (trong tổng số 15 cụm)`
    if (
      closely &&
      node.roles.total &&
      /^(?:trong|tren)$/.test(nodes[index - 1]?.text ?? '') &&
      numbersBefore(nodes, index)
    )
      done = false;
    if (
      closely &&
      (node.roles.total ||
        (/^(?:cong|toan dot)$/.test(node.text) && (index === at - 1 || nodes[index + 1]!.text === ':')))
    )
      total = true;
    // `Toàn phường Hóa An 11 buổi / 334 lượt người`
    const alone = numbers === 0 || nodes[at - 1]?.text === '/';
    if (isWholeWard(nodes, index) && alone && commas === 0 && inBrackets < 0) total = true;
    if (settled) continue;
    if (node.roles.done) settled = true;
    else if (node.roles.plan?.sort === 'far' && !isNoted(nodes, index)) done = false;
    else if (closely && isPlan(nodes, index, at)) done = false;
    else if (node.roles.plan && inBrackets >= 0 && index > inBrackets) done = false;
    else if (
      node.roles.past &&
      (labelled || index > inBrackets || closely) &&
      (closely || labelled || inBrackets >= 0)
    )
      done = false;
    else if ((closely || labelled) && isEarlier(nodes, index, year)) done = false;
    // `PCCC: 12 băng rôn, 2.000 tờ rơi`
    else if (labelled && node.roles.else && isFirst(nodes, index) && nodes[index + 1]?.text === ':')
      done = false;
    // `Kế hoạch năm 2025: 50 băng rôn, 150 lượt`
    else if (labelled && (node.text === 'ke hoach' || node.roles.plan) && isFirst(nodes, index)) done = false;
    if (!done) settled = true;
  }
  // `5 tuần = 15 tin`
  const sums = nodes[at - 1]?.text === '=' || (nodes[at - 1]?.text === '>' && nodes[at - 2]?.text === '=');
  if (sums && nodes.findIndex((node) => node.kind === 'quantity') < at) total = true;
  const before = leftOf(nodes, at);
  if (before && (before.roles.change || before.roles.broken || before.roles.wrong)) done = false;
  if (isCorrected(nodes, at, end, before)) done = false;
  // `bài xem nhiều nhất 1.020 lượt`
  if (nodes[at - 1]?.text === 'nhat' && /^(?:nhieu|cao)$/.test(nodes[at - 2]?.text ?? '')) done = false;
  if (done && isReceived(nodes, at, end)) done = false;
  if (isSetAside(nodes, end)) done = false;
  return ownPart ? { done, total, part: 0, corrected: true } : { done, total, part, corrected };
};

/** `ghi 35 là nhầm, số đúng là 25`, `ghi 8, nay sửa thành 18`: the first of both. */
const isCorrected = (nodes: readonly Node[], at: number, end: number, before: Node | undefined): boolean => {
  for (let index = end; index < Math.min(nodes.length, end + 3); index += 1) {
    if (nodes[index]!.roles.mistaken) return true;
    if (nodes[index]!.kind !== 'word') break;
  }
  for (
    let index = end;
    index < Math.min(nodes.length, end + 6) && nodes[index]!.kind !== 'quantity';
    index += 1
  )
    if (
      /^(?:sua|sua lai|sua doi|doi|dieu chinh|dinh chinh|chinh)$/.test(nodes[index]!.text) &&
      /^(?:thanh|la)$/.test(nodes[index + 1]?.text ?? '')
    )
      return true;
  if (!before || !/^(?:ghi|bao|la|tu)$/.test(before.text)) return false;
  for (let index = end; index < Math.min(nodes.length, end + 8); index += 1) {
    if (nodes[index]!.kind === 'quantity') return before.text === 'tu' && nodes[index - 1]?.text === 'thanh';
    if (before.text !== 'la' && /^(?:sua|sua thanh|dinh chinh|dung la|sua lai)$/.test(nodes[index]!.text))
      return true;
  }
  return at < 0;
};

/** `đề nghị Phòng ghi nhận thêm 2 buổi`: what one asks to be noted was done. */
const isNoted = (nodes: readonly Node[], index: number): boolean =>
  nodes
    .slice(index + 1, index + 5)
    .some((node) => /^(?:ghi nhan|tong hop|cap nhat|dieu chinh|bo sung|ghi|nhap)$/.test(node.text));

const numbersBefore = (nodes: readonly Node[], at: number): boolean =>
  nodes.slice(Math.max(0, at - 6), at).some((node) => node.kind === 'quantity') &&
  !nodes.slice(Math.max(0, at - 7), at).some((node) => node.roles.each || node.text === '/');

/** A semicolon ends what a bracket is of. */
const settledBy = (nodes: readonly Node[], from: number, to: number): boolean =>
  nodes.slice(from, to).some((node) => node.text === ';');

/** Whether a label begins with the word, numbering aside. */
const isFirst = (nodes: readonly Node[], index: number): boolean => {
  const before = nodes[index - 1];
  return !before || before.kind === 'fixed' || (before.kind === 'mark' && before.text !== ',');
};

/** `tăng 4 tin, bài, 12 lượt phát`: only numbers, nouns and commas back to the verb. */
const isListed = (node: Node): boolean =>
  node.kind === 'quantity' ||
  /^[,/]$/.test(node.text) ||
  node.roles.also !== undefined ||
  node.roles.topic !== undefined ||
  countingRoles.some((role) => node.roles[role] !== undefined);

const leftOf = (nodes: readonly Node[], at: number): Node | undefined => {
  let index = at - 1;
  while (index > at - 4 && /^(?:hon|khoang|gan|tren|them|duoc)$/.test(nodes[index]?.text ?? '')) index -= 1;
  return nodes[index];
};

/** `kế hoạch treo 10`, `theo kế hoạch là 10`; not `thực hiện Kế hoạch …, đã treo`. */
const isPlan = (nodes: readonly Node[], index: number, at: number): boolean => {
  const node = nodes[index]!;
  // `vượt chỉ tiêu với 26 buổi`
  if (/^(?:vuot|dat|hoan thanh|thanh)$/.test(nodes[index - 1]?.text ?? '')) return false;
  if (node.roles.plan) return node.roles.plan.sort === 'near' && at - index <= 6;
  if (/^(?:kh|ct)$/.test(node.text) && index === at - 1 && nodes[at + 1]?.text !== '/')
    return (
      !/^(?:ban hanh|:)$/.test(nodes[index - 2]?.text ?? '') ||
      nodes.slice(at, at + 6).some((one) => one.text === 'th')
    );
  if (node.text !== 'ke hoach' || at - index > 5 || nodes[index + 1]?.kind === 'fixed') return false;
  const before = nodes[index - 1];
  if (before?.kind === 'quantity') return false;
  return !(before && verbBefore.test(before.text)) || (before?.text === 'theo' && at - index <= 3);
};

/** `năm 2024` in a report of 2025, but not in the number or title of a document. */
const isEarlier = (nodes: readonly Node[], index: number, year: number | null): boolean => {
  const node = nodes[index]!;
  if (year === null || node.kind !== 'fixed' || !/^20\d\d$/.test(node.text) || Number(node.text) >= year)
    return false;
  return nodes[index - 1]?.text === 'nam';
};

const bracketBefore = (nodes: readonly Node[], at: number): number => {
  for (let index = at - 1; index > Math.max(-1, at - 24); index -= 1) {
    if (nodes[index]!.text === ')') return -1;
    if (nodes[index]!.text === '(') return index;
  }
  return -1;
};

const isReceived = (nodes: readonly Node[], at: number, end: number): boolean => {
  // `500 tờ gấp (nhận từ Sở)`
  const handedOn = nodes.slice(Math.max(0, at - 4), at).some((one) => /^(?:phat|cap phat)$/.test(one.text));
  if (nodes[end]?.text === '(' && nodes[end + 1]?.roles.receive && !handedOn) {
    const inside = nodes.slice(end + 1, end + 60);
    const close = Math.max(
      0,
      inside.findIndex((one) => one.text === ')'),
    );
    if (!inside.slice(0, close).some((one) => one.kind === 'quantity')) return true;
  }
  for (let index = at - 1; index >= Math.max(0, at - 8); index -= 1) {
    const node = nodes[index]!;
    if (node.kind === 'mark' || node.kind === 'quantity') return false;
    if (/^(?:phat|cap phat|phan bo|dan|treo|gui)$/.test(node.text)) return false;
    if (node.roles.receive)
      return (
        !nodes
          .slice(end, end + 10)
          .some(
            (one, index, all) =>
              one.text === 'het' && /^(?:cap|phat|cap phat)$/.test(all[index - 1]?.text ?? ''),
          ) && !nodes.slice(Math.max(0, index - 5), index).some((one) => one.roles.each)
      );
  }
  return false;
};
