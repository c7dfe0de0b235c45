/** A stretch of text whose digits count nothing: a date, the number of a document, an address, a time of day. */
export type Mask = { readonly start: number; readonly end: number; readonly kind: 'date' | 'other' };

const sorts: readonly (readonly [kind: Mask['kind'], pattern: RegExp])[] = [
  [
    'other',
    /(?:https?:\/\/|www\.)\S{1,2000}|[\w.+-]{1,64}@[\w.-]{1,80}|\b[a-z0-9.-]{2,60}\.(?:vn|com)\b\S{0,300}/giu,
  ],
  // Emoji keycaps number a list.
  ['other', /\d\ufe0f?\u20e3/gu],
  // `12/BC-UBND`, `49/2024/NĐ-CP`, `05-CT/TW`; in small letters only the abbreviations of kinds of documents.
  [
    'other',
    /(?<![\d/])\d{1,5}(?:\/\d{4})?(?: ?\/ ?|-)\p{Lu}{2,12}\d{0,3}(?! ?\p{Ll})(?: ?[-/] ?[\p{Lu}\d]{1,20}){0,4}/gu,
  ],
  [
    'other',
    /(?<![\d/])\d{1,5}(?:\/\d{4})? ?\/ ?(?:bc|kh|cv|q[đd]|tb|hd|ct|nq|n[đd]|tt|tbkl|ttr|gm|ubnd)(?:[-/][\p{L}\d]{1,20}){1,3}/giu,
  ],
  [
    'date',
    /(?<![\p{L}\d])ng[àa]y\s{0,9}\d{1,2}\s{0,3}(?:th[áa]ng|[/.-])\s{0,3}\d{1,2}(?:\s{0,3}(?:n[ăa]m|[/.-])\s{0,3}\d{4})?(?!\d)/giu,
  ],
  ['date', /(?<![\d/.,-])\d{1,2}\s?([/.-])\s?\d{1,2}\s?\1\s?(?:20|19)?\d{2}(?![\d.,]*\d)/gu],
  ['date', /(?<![\d/.,-])(?:0?[1-9]|1[0-2])[/-](?:19|20)\d{2}(?!\d)/gu],
  [
    'date',
    /(?<![\p{L}\d])(?:ng[àa]y|t[ừu]|[đd][ếe]n|h[ôo]m|s[áa]ng|chi[ềe]u|t[ốo]i|v[àa]o|tr[ướu]{2}c|sau|và|-)\s{0,3}\d{1,2}[/-](?:0?[1-9]|1[0-2])(?![\d/]|[-.,]\d| {0,2}(?:khu|b[ăa]ng|h[ộôo]i|bu[ổo]i|cu[ộo]c|l[ưu][ợo]t))/giu,
  ],
  ['date', /(?<![\d.,/-])\d{1,2} th[áa]ng \d{1,2}(?![\d.,])(?! (?:ng|b|l))/giu],
  ['date', /(?<=[:,;(]\s?)\d{1,2}\/(?:0?[1-9]|1[0-2])(?= ?[(:–-])/gu],
  ['date', /\(\d{1,2}[/-](?:0?[1-9]|1[0-2])\)/gu],
  ['date', /(?<![\p{L}\d])[IVX]{1,4}\s?[/-]\s?20\d\d(?!\d)/gu],
  ['date', /(?<![\d/])(?:19|20)\d{2}\s?[-–]\s?(?:19|20)\d{2}(?!\d)/gu],
  ['other', /(?<![\d:])\d{1,2}:\d{2}(?::\d{2})?(?![\d:])/gu],
  ['other', /(?<![\d.,])(?:\+84[ .-]?|\(?0)\d{2,3}\)?(?:[ .-]?\d{2,4}){1,3}(?![\d.,]*\d)/gu],
  ['other', /(?<![\d.,])\d{9,}(?!\d)/gu],
];

/** Numbers of a list at the head of its line: `1.`, `2)`, `3/`, `1.2.`, `4-`. */
const numbering =
  /^[ \t]*(?:[-+•*●▪✓✔➢>\uf0b7][ \t]*)?(?:\(?\d{1,2}(?:\.\d{1,2}){0,3}(?:[.)/](?=\s|\p{L}|$)|[,:](?=[ \t]*\p{Lu}[^\d]{0,40}$)|\s?[-–](?=\s?\p{L}))|\d{1,2}(?:\.\d{1,2}){1,3}(?=[ \t]+\p{Lu}))/gmu;

const enoughDigits = (said: string): boolean =>
  !/^[+(]?[08]/.test(said) || said.replace(/\D/g, '').length >= 9;

/** What of the text is masked, in order and apart from each other. Each pattern looks a bounded way ahead. */
export const masksOf = (text: string): Mask[] => {
  const found: Mask[] = [];
  for (const [kind, pattern] of [...sorts, ['other', numbering] as const]) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const end = match.index + match[0].length;
      // `1/ VB: 2` numbers a line.
      if (
        /^\d{1,2} ?\/ /.test(match[0]) &&
        /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, match.index - 12), match.index))
      )
        continue;
      if (
        kind === 'date' ||
        !/^[+(]?0\d/.test(match[0]) ||
        /[/\p{L}:]/u.test(match[0]) ||
        enoughDigits(match[0])
      )
        found.push({ start: match.index, end, kind });
    }
  }
  found.push(...runningNumbers(text));
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  const apart: Mask[] = [];
  for (const mask of found) if (mask.start >= (apart[apart.length - 1]?.end ?? 0)) apart.push(mask);
  return apart;
};

/**
 * Lines in a row that count up are numbered: `1 Băng rôn 12`, `2 Pa nô 3`, `3 …` (three of them, each with another
 * number), `Hoạt động 1: …`, `Hoạt động 2: …` (two).
 */
const runningNumbers = (text: string): Mask[] => {
  const masks: Mask[] = [];
  let heads: { number: number; before: string; start: number; end: number }[] = [];
  const flush = () => {
    if (heads.length > (heads[0]?.before === '' ? 2 : 1))
      masks.push(...heads.map(({ start, end }) => ({ start, end, kind: 'other' as const })));
    heads = [];
  };
  let start = 0;
  for (const line of text.split('\n')) {
    const match =
      /^\s{0,9}(?:[-•*+] ?)?((?:\p{L}{1,9} ){0,3})(\d{1,2})(?:\s{1,3}(?=\p{L}[^\n]*\d)|(?=\s?[:.)–-]))/u.exec(
        line,
      );
    const last = heads[heads.length - 1];
    if (match && last && (Number(match[2]) !== last.number + 1 || match[1] !== last.before)) flush();
    const end = match ? start + match[0].trimEnd().length : 0;
    if (match)
      heads.push({ number: Number(match[2]), before: match[1]!, start: end - match[2]!.length, end });
    else if (line.trim() !== '') flush();
    start += line.length + 1;
  }
  flush();
  return masks;
};
