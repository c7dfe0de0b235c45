import { fold } from '../../text/normalise';
import { readDigits, readWords } from './numerals';
import { termAt } from './terms';
import type { Token } from './tokens';

/** A number with what belongs to it: its scale, whether it is time or money, whether it was said to be about so. */
export type Quantity = {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Minutes, or millions of đồng, or a mere number. */
  readonly measure: 'number' | 'minutes' | 'millions' | 'share' | 'clock';
  readonly approximate: boolean;
  /** `10-15`, `dưới 500`: nothing that may be taken without asking. `1,250` is a thousand where nothing is in parts. */
  readonly unsure: 'range' | 'comma' | null;
  /** The whole of a fraction, `25/25`. */
  readonly of: number | null;
  readonly inWords: boolean;
  /** The approximation was `trên`, which is also a preposition. */
  readonly above: boolean;
};
export type QuantityFound = { readonly quantity: Quantity; readonly next: number };

const scales: Readonly<Record<string, number>> = {
  nghin: 1e3,
  ngan: 1e3,
  k: 1e3,
  trieu: 1e6,
  tr: 1e6,
  ty: 1e9,
  ti: 1e9,
  tram: 100,
};
const isWord = (token: Token | undefined, accented: boolean, ...words: string[]): boolean =>
  token?.kind === 'word' &&
  words.some((word) => token.spelt === word || (!accented && token.folded === unmarked(word)));
const bareForms = new Map<string, string>();
const unmarked = (word: string): string => {
  const known = bareForms.get(word);
  if (known !== undefined) return known;
  const bare = fold(word);
  bareForms.set(word, bare);
  return bare;
};
const glued = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.end === tokens[at]?.start;

/** The quantity that begins at a token, or null. `isFree` tells numbers from masked ones; `afterClock`: joined to a time of day. */
export const quantityAt = (
  tokens: readonly Token[],
  at: number,
  accented: boolean,
  isFree: (at: number) => boolean,
  afterClock: boolean,
): QuantityFound | null => {
  const first = tokens[at]!;
  const inWords = first.kind === 'word';
  const digits = inWords ? null : readDigits(first.spelt);
  const words = inWords ? readWords(tokens, at, accented) : null;
  if (!digits && !words) return null;
  let value = digits?.value ?? words!.value;
  let unsure: Quantity['unsure'] = digits?.unsure ? 'comma' : null;
  let next = at + (words?.words ?? 1);
  let of: number | null = null;
  const number = (index: number): number | null => {
    const token = tokens[index];
    return token?.kind === 'number' && isFree(index) ? (readDigits(token.spelt)?.value ?? null) : null;
  };
  // `20 -> 22`
  const arrow = tokens[next]?.spelt === '-' && tokens[next + 1]?.spelt === '>' ? number(next + 2) : null;
  if (arrow !== null) {
    value = arrow;
    next += 3;
  }
  const second = number(next + 1);
  const between = tokens[next];
  if (second !== null && between) {
    // `Hội nghị: 2/148 người`: two figures, not a share.
    const attended =
      tokens[next + 2]?.kind === 'word' &&
      termAt(tokens, next + 2, accented)?.term.roles.people !== undefined;
    if (between.spelt === '/' && glued(tokens, next) && !attended) {
      of = second;
      next += 2;
    } else if (between.spelt === '→') {
      value = second;
      next += 2;
    } else if (
      (/^[-~]$/.test(between.spelt) || isWord(between, accented, 'đến', 'tới', 'hoặc', 'hay')) &&
      second > value
    ) {
      unsure = 'range';
      value = second;
      next += 2;
    }
  }
  // `Băng rôn, khẩu hiệu: 8 + 4`
  while (of === null && unsure === null && tokens[next]?.spelt === '+' && number(next + 1) !== null) {
    value += number(next + 1)!;
    next += 2;
  }
  next = skipRepeated(tokens, next, value, accented);
  let scaled = 1;
  const scale = (index: number): number => {
    const token = tokens[index];
    if (token?.kind !== 'word') return 1;
    const factor = scales[token.folded] ?? 1;
    if (token.folded.length < 3 && token.folded !== 'ty' && token.folded !== 'ti')
      return glued(tokens, index) ? factor : 1;
    return isWord(token, accented, 'nghìn', 'ngàn', 'triệu', 'tỷ', 'tỉ', 'trăm') ? factor : 1;
  };
  if (scale(next) > 1) {
    scaled = scale(next);
    value *= scaled;
    next += 1;
    const more = number(next);
    if (more !== null && glued(tokens, next)) {
      value += (more * scaled) / 10 ** tokens[next]!.spelt.length;
      next += 1;
    } else if (more !== null && scale(next + 1) > 1 && scale(next + 1) < scaled) {
      value += more * scale(next + 1);
      next += 2;
    } else if (isWord(tokens[next], accented, 'rưỡi')) {
      value += scaled / 2;
      next += 1;
    }
  }
  let measure: Quantity['measure'] = 'number';
  const time = timeAt(tokens, next, value, accented, number);
  if (
    tokens[next]?.spelt === '%' ||
    (isWord(tokens[next], accented, 'phần') && isWord(tokens[next + 1], accented, 'trăm'))
  ) {
    measure = 'share';
    next += 1;
  } else if (
    (isWord(tokens[next], accented, 'đồng', 'vnđ', 'vnd') &&
      !/^(?:chi|bao|ho|phuc|dien|nghiep|hanh|thoi)$/.test(tokens[next + 1]?.folded ?? '')) ||
    (isWord(tokens[next], true, 'đ', 'd') && (glued(tokens, next) || value >= 1000))
  ) {
    measure = 'millions';
    value /= 1e6;
    next += 1;
  } else if (time) {
    measure = 'minutes';
    ({ value, next } = time);
  } else if (scaled >= 1e6 && !isWord(tokens[next], accented, 'lượt', 'người', 'view', 'tin')) {
    measure = 'millions';
    value /= 1e6;
  }
  const plus = tokens[next]?.spelt === '+' && glued(tokens, next);
  if (plus) next += 1;
  const about = approximationBefore(tokens, at, accented);
  if (about === 'below') unsure = 'range';
  const quantity: Quantity = {
    start: first.start,
    end: tokens[next - 1]!.end,
    value: Math.round(value * 1e6) / 1e6,
    measure:
      measure === 'minutes' && (isClock(tokens, at, next, time!.hours) || (afterClock && time!.hours))
        ? 'clock'
        : measure,
    approximate: plus || about !== null,
    unsure,
    of,
    inWords,
    above: about === 'above',
  };
  return { quantity, next };
};

/** `03 (ba) hội nghị`, `ba (03) hội nghị`: the same number said again. */
const skipRepeated = (tokens: readonly Token[], at: number, value: number, accented: boolean): number => {
  if (tokens[at]?.spelt !== '(') return at;
  const inside = tokens[at + 1];
  const words = inside?.kind === 'word' ? readWords(tokens, at + 1, accented) : null;
  const digits = inside?.kind === 'number' ? readDigits(inside.spelt) : null;
  const end = at + 1 + (words?.words ?? 1);
  return (words?.value ?? digits?.value) === value && tokens[end]?.spelt === ')' ? end + 1 : at;
};

const timeAt = (
  tokens: readonly Token[],
  at: number,
  value: number,
  accented: boolean,
  number: (index: number) => number | null,
): { value: number; next: number; hours: boolean } | null => {
  const minutes = (index: number) =>
    isWord(tokens[index], accented, 'phút') ||
    (isWord(tokens[index], true, 'p', 'ph', 'phut') && glued(tokens, index)) ||
    (tokens[index]?.spelt === "'" && glued(tokens, index));
  if (tokens[at + 1]?.spelt === ':') return null;
  if (minutes(at)) return { value, next: at + 1, hours: false };
  const hours =
    isWord(tokens[at], accented, 'giờ', 'tiếng') ||
    isWord(tokens[at], true, 'h') ||
    (isWord(tokens[at], true, 'g') && glued(tokens, at));
  if (!hours) return null;
  const more = number(at + 1);
  const isPlain =
    /^\d\d$/.test(tokens[at + 1]?.spelt ?? '') &&
    !/^(?:luot|lan|tin|bai|nguoi|buoi)$/.test(tokens[at + 2]?.folded ?? '');
  if (more !== null && more < 60 && (minutes(at + 2) || glued(tokens, at + 1) || isPlain))
    return { value: value * 60 + more, next: at + 2 + (minutes(at + 2) ? 1 : 0), hours: true };
  if (isWord(tokens[at + 1], accented, 'rưỡi')) return { value: value * 60 + 30, next: at + 2, hours: true };
  return { value: value * 60, next: at + 1, hours: true };
};

const clockBefore = new Set('luc,vao,hoi,tu,sang,trua,chieu,toi,khung,gio'.split(','));
const clockAfter = new Set('sang,trua,chieu,toi'.split(','));

/** Whether hours are a time of day: `lúc 7 giờ 30`, `từ 5h đến 5h30`, `17 giờ hàng ngày`. */
const isClock = (tokens: readonly Token[], at: number, next: number, hours: boolean): boolean => {
  if (!hours) return false;
  const [before, after] = [tokens[at - 1]?.folded ?? '', tokens[next]?.folded ?? ''];
  if (clockBefore.has(before) || clockAfter.has(after)) return true;
  if (before === 'den' && tokens[at - 2]?.folded !== 'len') return true;
  if (
    after === 'ngay' ||
    (/^h[àa]ng$/.test(tokens[next]?.spelt ?? '') && tokens[next + 1]?.folded === 'ngay')
  )
    return true;
  return /^(?:-|den|va)$/.test(after) && /^(?:h|g|gio)$/.test(tokens[next + 2]?.folded ?? '');
};

/** Whether what stands before a number makes it an estimate. */
const approximationBefore = (
  tokens: readonly Token[],
  at: number,
  accented: boolean,
): 'about' | 'above' | 'below' | null => {
  const before = tokens[at - 1];
  if (!before) return null;
  if (/^[~>±]$/.test(before.spelt) && tokens[at - 2]?.spelt !== '=') return 'about';
  if (isWord(before, accented, 'trên')) return 'above';
  if (isWord(before, accented, 'dưới'))
    return isWord(tokens[at - 2], accented, 'không', 'trên') ? 'about' : 'below';
  if (isWord(before, accented, 'hơn', 'khoảng', 'gần', 'ước')) return 'about';
  if (isWord(before, true, 'chừng', 'tầm', 'độ', 'quá', 'cỡ')) return 'about';
  const double =
    isWord(tokens[at - 2], accented, 'ước', 'xấp', 'ít', 'tối') &&
    isWord(before, accented, 'đạt', 'tính', 'xỉ', 'chừng', 'có', 'nhất', 'thiểu');
  return double ? 'about' : null;
};
