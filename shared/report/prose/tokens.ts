import { comparable, fold } from '../../text/normalise';

/** The least that is read of a text: a word, a number in digits, a sign, the end of a line. */
export type Token = {
  readonly kind: 'word' | 'number' | 'mark' | 'line';
  readonly start: number;
  readonly end: number;
  /** Lower case, old tone style; of a sign the plainest one of its sort. */
  readonly spelt: string;
  readonly folded: string;
  /** Words that a mistyped one may stand for. */
  readonly meant?: ReadonlySet<string> | null;
};

/** Thousands are grouped by dots, commas or spaces; spaces only where three digits follow; scans part the dot. */
const pattern =
  /\p{L}[\p{L}\p{M}\p{Cf}]*|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3}(?!\d|[.,]\d))+|\d{1,3}(?: \. \d{3}(?!\d))+|\d+(?:[.,]\d+)*|\r?\n|[^\s\p{M}\p{Cf}\p{Cc}]|\t/gu;

const plainMarks: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '×': 'x',
  '≈': '~',
  '’': "'",
  '′': "'",
  '[': '(',
  ']': ')',
  '…': '.',
  '!': '.',
  '?': ':',
  '│': '|',
};

/** The tokens of a text. Hyphens inside words (`băng-rôn`) and quotation marks are passed over. */
export const tokensOf = (text: string): Token[] => {
  const tokens: Token[] = [];
  const words = new Map<string, readonly [spelt: string, folded: string]>();
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const said = match[0];
    const start = match.index;
    const end = start + said.length;
    const first = said[0]!;
    if (/\p{L}/u.test(first)) {
      let forms = words.get(said);
      if (!forms) {
        forms = [comparable(said), fold(said)];
        words.set(said, forms);
      }
      tokens.push({ kind: 'word', start, end, spelt: forms[0], folded: forms[1] });
    } else if (/\d/.test(first)) tokens.push({ kind: 'number', start, end, spelt: said, folded: said });
    else if (said.endsWith('\n')) tokens.push({ kind: 'line', start, end, spelt: '\n', folded: '\n' });
    else {
      const mark = plainMarks[said] ?? (/[\p{So}\p{Co}\p{Sk}●•▪◦]/u.test(said) ? '•' : said);
      const kept = keptMark(mark, text, start, end);
      if (kept !== '') tokens.push({ kind: 'mark', start, end, spelt: kept, folded: kept });
    }
  }
  return tokens;
};

/** What follows a stroke in a list, and not `6/ ngày`. */
const listed =
  /^ (?!(?:ng[àa]y|tu[ầa]n|th[áa]ng|bu[ổo]i|l[ượuo]{2}t|l[ầa]n|kp|khu|t[ổo]|[ấa]p|m[ỗo]i|ng[ưu]|b[àa]i)\b)\p{L}/iu;

/** Stars multiply between numbers and are emphasis elsewhere; an apostrophe after a digit stands for minutes. */
const keptMark = (mark: string, text: string, start: number, end: number): string => {
  const [before, after] = [text[start - 1] ?? '', text[end] ?? ''];
  if (mark === '.' && (before === '.' || after === '.')) return '';
  if (mark === '*') return before !== '*' && /^ ?\d/.test(text.slice(end, end + 2)) ? 'x' : '';
  if (mark === "'") return /[\dhg]/i.test(before) ? mark : '';
  if (mark === '-') return /\p{L}/u.test(before) && /\p{L}/u.test(after) ? '' : mark;
  // `tin loa 11/ lượt phát 33/ băng rôn 6`
  if (mark === '/' && /\d/.test(before) && listed.test(text.slice(end, end + 9))) return ';';
  return /["“”„«»‘_`]/.test(mark) ? '' : mark;
};
