import { hasAccents } from '../../text/normalise';
import type { Mask } from './masks';
import { type Quantity, quantityAt } from './quantities';
import { type Role, termAt } from './terms';
import type { Token } from './tokens';

/** A token, a phrase of the lexicon, a quantity, or a stretch whose digits count nothing. */
export type Node = {
  readonly kind: 'quantity' | 'term' | 'word' | 'mark' | 'fixed' | 'line';
  readonly start: number;
  readonly end: number;
  /** Folded words; of a mark the mark. */
  readonly text: string;
  readonly roles: { readonly [role: string]: Role | undefined };
  readonly quantity: Quantity | null;
};

const none = {};

/** What may follow a number as the thing it counts. */
export const countingRoles = [
  'thing',
  'event',
  'times',
  'piece',
  'people',
  'house',
  'art',
  'views',
  'inter',
] as const;
export const isCounted = (node: Node | undefined): boolean =>
  node !== undefined && countingRoles.some((role) => node.roles[role] !== undefined);

/** Reads the tokens of a text from left to right, the longest phrase first. */
export const nodesOf = (text: string, tokens: readonly Token[], masks: readonly Mask[]): Node[] => {
  const masked = maskedTokens(tokens, masks);
  const nodes: Node[] = [];
  const isFree = (at: number) => masked[at] === undefined;
  let accented = false;
  const numbered = new Map<string, number>();
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    if (at === 0 || tokens[at - 1]!.kind === 'line') accented = isAccented(text, tokens, at);
    const mask = masked[at];
    const push = (kind: Node['kind'], last: number, more: Partial<Node> = {}) => {
      nodes.push({
        kind,
        start: token.start,
        end: tokens[last]!.end,
        text:
          last === at
            ? token.folded
            : tokens
                .slice(at, last + 1)
                .map((one) => one.folded)
                .join(' '),
        roles: none,
        quantity: null,
        ...more,
      });
      at = last + 1;
    };
    if (mask !== undefined) {
      let last = at;
      while (masked[last + 1] === mask) last += 1;
      push('fixed', last);
      continue;
    }
    const isName =
      token.kind === 'number' &&
      (isYear(tokens, at, accented) || countsUp(numbered, nodes[nodes.length - 1], token, tokens[at + 1]));
    if (isName) {
      push('fixed', at);
      continue;
    }
    if (token.kind === 'number' && isLabelOf(nodes, tokens, at, accented)) {
      push('fixed', listEnd(tokens, at, accented, isFree));
      continue;
    }
    const found =
      token.kind === 'number' || token.kind === 'word'
        ? quantityAt(tokens, at, accented, isFree, isAfterClock(nodes))
        : null;
    if (found && !(found.quantity.inWords && !isMeantAsNumber(nodes, tokens, at, found.next, accented))) {
      const { quantity } = found;
      push(quantity.measure === 'clock' ? 'fixed' : 'quantity', found.next - 1, { quantity });
      continue;
    }
    const term = token.kind === 'word' ? termAt(tokens, at, accented) : null;
    if (term) push('term', at + term.words - 1, { roles: term.term.roles });
    else push(token.kind === 'number' ? 'fixed' : token.kind, at);
  }
  return nodes;
};

/** `Hội nghị 1: 70 người; hội nghị 2: 65 người`: numbers that count up before colons number the meetings. */
const countsUp = (
  numbered: Map<string, number>,
  before: Node | undefined,
  token: Token,
  after: Token | undefined,
): boolean => {
  if (after?.spelt !== ':' || !(before?.roles.event || before?.roles.times)) return false;
  const last = numbered.get(before.text) ?? 0;
  if (Number(token.spelt) !== last + 1) return false;
  numbered.set(before.text, last + 1);
  return true;
};

/** `cùng kỳ 2024: 12`; a number of that size before something counted counts. */
const isYear = (tokens: readonly Token[], at: number, accented: boolean): boolean => {
  if (!/^(?:19|20)\d\d$/.test(tokens[at]!.spelt)) return false;
  if (/^[:=|\t]$/.test(tokens[at - 1]?.spelt ?? '')) return false;
  const after = tokens[at + 1]?.kind === 'word' ? termAt(tokens, at + 1, accented) : null;
  return after === null
    ? tokens[at + 1]?.kind !== 'word'
    : !countingRoles.some((role) => role in after.term.roles);
};

/** `5 giờ 30 và 17 giờ`: the second is a time of day like the first. */
const isAfterClock = (nodes: readonly Node[]): boolean => {
  const [before, joint] = [nodes[nodes.length - 2], nodes[nodes.length - 1]];
  return (
    before?.quantity?.measure === 'clock' && joint !== undefined && /^(?:va|den|[-,;/&])$/.test(joint.text)
  );
};

const isAccented = (text: string, tokens: readonly Token[], from: number): boolean => {
  let end = from;
  while (end < tokens.length && tokens[end]!.kind !== 'line') end += 1;
  return hasAccents(text.slice(tokens[from]!.start, tokens[end]?.start ?? text.length));
};

const maskedTokens = (tokens: readonly Token[], masks: readonly Mask[]): (Mask | undefined)[] => {
  let next = 0;
  return tokens.map((token) => {
    while (next < masks.length && masks[next]!.end <= token.start) next += 1;
    const mask = masks[next];
    return mask && mask.start < token.end && token.kind !== 'line' ? mask : undefined;
  });
};

/** `khu phố 3`, `năm 2025`, `ND2`: a number that names. `ngày 2 lượt` counts, and so does `kế hoạch 10 băng rôn`. */
const isLabelOf = (
  nodes: readonly Node[],
  tokens: readonly Token[],
  at: number,
  accented: boolean,
): boolean => {
  const [before, token] = [tokens[at - 1], tokens[at]!];
  if (before?.kind === 'word' && before.end === token.start) return before.folded !== 'x';
  let last = nodes[nodes.length - 1];
  if (last?.text === '.' && last.start === nodes[nodes.length - 2]?.end) last = nodes[nodes.length - 2];
  // `Ngày 5/3: họp khu phố 2, 45 người`; `Sinh hoạt khu phố 1 | 15/3/2025`
  const ofPlace = last?.roles.event !== undefined && /(?:khu pho|kp|to|chi hoi)$/.test(last.text);
  if (
    ofPlace &&
    (/^[|\t:]$/.test(tokens[at + 1]?.spelt ?? '') || /^(?:ngay|tai)$/.test(tokens[at + 1]?.folded ?? ''))
  )
    return true;
  if (ofPlace && nodes.slice(-6).some((node) => node.kind === 'fixed' && /\d ?[/-] ?\d/.test(node.text)))
    return true;
  // `2 cuộc, cuộc 1 là 85 người`
  const opens = nodes[nodes.length - 2];
  if (
    last?.roles.times &&
    opens?.kind === 'mark' &&
    /^\d$/.test(token.spelt) &&
    /^(?:la|co|duoc)$/.test(tokens[at + 1]?.folded ?? '') &&
    tokens[at + 2]?.kind === 'number'
  )
    return true;
  if (!last?.roles.id && !(last?.roles.times && tokens[at + 1]?.spelt === ':')) return false;
  // `1 lần 42 người`: what a number stands before is a unit, no name.
  if (
    nodes[nodes.length - 2]?.roles.each ||
    (nodes[nodes.length - 2]?.kind === 'quantity' &&
      (last?.roles.times || last?.roles.day || (last?.roles.place && isPeople(tokens, at + 1, accented))))
  )
    return false;
  const after = tokens[at + 1]?.kind === 'word' ? termAt(tokens, at + 1, accented) : null;
  const roles = after?.term.roles ?? none;
  if (last.roles.times && tokens[at + 1]?.spelt === ':') return true;
  if (last.roles.day || last.roles.times)
    return (
      (!('times' in roles) && !/^(?:gio|phut|h|p)$/.test(tokens[at + 1]?.folded ?? '')) ||
      /^(?:19|20)\d\d$/.test(token.spelt)
    );
  if (last.roles.place && !last.roles.thing)
    return !['thing', 'piece', 'times', 'art'].some((role) => role in roles);
  return !('thing' in roles) && !(last.roles.thing && countingRoles.some((role) => role in roles));
};

/** `6 chi bộ 138 đảng viên` */
const isPeople = (tokens: readonly Token[], at: number, accented: boolean): boolean =>
  tokens[at]?.kind === 'word' && termAt(tokens, at, accented)?.term.roles.people !== undefined;

/** The last token of `1, 3 và 5` after what it names; a number before something counted is not of the list. */
const listEnd = (
  tokens: readonly Token[],
  from: number,
  accented: boolean,
  isFree: (at: number) => boolean,
): number => {
  let end = from;
  for (;;) {
    const joint = tokens[end + 1];
    if (!joint || !(/^[,\-/&+]$/.test(joint.spelt) || /^(?:va|den)$/.test(joint.folded))) return end;
    const at = /^[,]$/.test(joint.spelt) && tokens[end + 2]?.folded === 'va' ? end + 3 : end + 2;
    if (tokens[at]?.kind !== 'number' || !isFree(at) || tokens[at]!.spelt.length > 4) return end;
    const after = tokens[at + 1];
    if (after?.kind === 'word' && !/^(?:va|den|cua|tai|o|nam|thang|duoc|da)$/.test(after.folded)) {
      const term = termAt(tokens, at + 1, accented);
      if (!term || !('prep' in term.term.roles || 'verb' in term.term.roles)) return end;
    }
    end = at;
  }
};

/** Whether words of a number are meant as one: `năm` is mostly a year and `một` an article. */
const isMeantAsNumber = (
  nodes: readonly Node[],
  tokens: readonly Token[],
  at: number,
  next: number,
  accented: boolean,
): boolean => {
  const before = nodes[nodes.length - 1];
  if (before?.text === 'ca') return false;
  const ofEach = nodes.slice(-3).some((node) => node.roles.each);
  if (before && !ofEach && /^(?:thu|lan|so|khu pho|ngay|thang)$/.test(before.text)) return false;
  if (next - at > 1) return true;
  const after = tokens[next]?.kind === 'word' ? termAt(tokens, next, accented) : null;
  const roles = after?.term.roles ?? none;
  const counted =
    countingRoles.some((role) => role in roles) ||
    ('place' in roles && !/^(?:trong|cua|tu|hang|moi|ca)$/.test(before?.text ?? ''));
  const isTime = /^(?:giờ|phút|triệu|tỷ)$/.test(tokens[next]?.spelt ?? '');
  if (!counted && !isTime) return false;
  if (!accented) return /^(?:hai|ba|bon|chin|muoi|bay)$/.test(tokens[at]!.folded);
  if (tokens[at]!.spelt !== 'một') return true;
  return (
    ofEach || before?.roles.verb !== undefined || /^(?:va|voi|gom|duoc|co|[,:(])$/.test(before?.text ?? '')
  );
};
