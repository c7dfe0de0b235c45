import { isCounted, type Node } from './nodes';

/** A line as it was meant, with how deep it stands in the outline: `I.` 1, `1.` 2, `a)` 4, `-` 5, plain text 7. */
export type Line = {
  readonly nodes: readonly Node[];
  readonly level: number;
  /** What the row or place is, where a table says it beside the figure. */
  readonly place: string;
  /** A total over the other rows of its table. */
  readonly total: boolean;
  readonly unsure: boolean;
};
export type RawLine = { readonly nodes: readonly Node[]; readonly raw: string; readonly level: number };

const levels: readonly (readonly [level: number, pattern: RegExp])[] = [
  [1, /^(?:PHẦN|Phần|phần)?\s*[IVX]{1,5}\s?[./)-]/u],
  [1, /^[A-DĐ][./)]\s/u],
  [3, /^\(?\d{1,2}\.\d{1,2}/],
  [2, /^(?:> ?)?\(?\d{1,2}\s?[./):,-](?!\d)|^\d\ufe0f?\u20e3/u],
  [4, /^\(?[a-zđ][./)]\s?/u],
  [6, /^\+/],
  [5, /^[^\p{L}\p{N}\s("“'[|~><=]/u],
];
/** Plain text; a line of it that ends in a colon heads what follows. */
export const plainLevel = 7;

const levelOf = (raw: string): number => {
  const found = levels.find(([, pattern]) => pattern.test(raw));
  if (found) return found[0];
  if (
    raw.length > 3 &&
    raw.length < 120 &&
    raw === raw.toUpperCase() &&
    /\p{L}{2}/u.test(raw) &&
    !/\d/.test(raw)
  )
    return 1;
  if (/[:：]\s*$/.test(raw)) return 4.5;
  if (
    /^(?:tháng|thang|tuần|tuan|quý|quy|đợt|dot|khu phố|khu pho|kp|ấp|ap|giai đoạn|kỳ|lần)\s?[\dIVX/ .-]{1,12}$/iu.test(
      raw,
    )
  )
    return 4.6;
  return raw.length <= 60 && !/[\d.;,]/.test(raw) ? 4.6 : plainLevel;
};

/** A paragraph has fewer words; what is longer is taken apart, so that the work stays in proportion to the text. */
const longestLine = 500;

/** The lines of the text; what a window or page broke in the midst of a sentence is joined again. */
export const rawLinesOf = (text: string, nodes: readonly Node[]): RawLine[] => {
  const lines: RawLine[] = [];
  let from = 0;
  let breaks = 0;
  for (let at = 0; at <= nodes.length; at += 1) {
    if (at < nodes.length && nodes[at]!.kind !== 'line') continue;
    const own = nodes.slice(from, at);
    from = at + 1;
    breaks += 1;
    if (own.length === 0) continue;
    const lineStart = text.lastIndexOf('\n', own[0]!.start - 1) + 1;
    const raw = text.slice(Math.max(lineStart, own[0]!.start - 40), own[own.length - 1]!.end).trim();
    const before = lines[lines.length - 1];
    if (before && breaks === 1 && isTorn(before, raw, own))
      lines[lines.length - 1] = { ...before, nodes: [...before.nodes, ...own], raw };
    else if (own.length <= longestLine) lines.push({ nodes: own, raw, level: levelOf(raw) });
    else
      for (let part = 0; part < own.length; part += longestLine)
        lines.push({ nodes: own.slice(part, part + longestLine), raw: raw.slice(0, 200), level: plainLevel });
    breaks = 0;
  }
  return lines;
};

/** Whether a line goes on in the next: it is about as long as a page is wide, and the next begins small. */
const isTorn = (before: RawLine, raw: string, own: readonly Node[]): boolean =>
  before.raw.length >= 45 &&
  before.raw.length <= 200 &&
  before.nodes.length < 400 &&
  !/[.:;!?|]["”’)]?$/.test(before.raw) &&
  !/[\t|]/.test(raw) &&
  !/[\t|]/.test(before.raw) &&
  !/^[^:\n]{1,40}:/.test(raw) &&
  (/^["“(]?\p{Ll}/u.test(raw)
    ? !/^[a-zđ][.)]/u.test(raw)
    : own[0]!.kind === 'quantity' && !/^\d{1,2}[.)/]/.test(raw) && isCounted(own[1]));
