const digits = ['khong', 'mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam', 'chin'];
const last = ['', 'mot', 'hai', 'ba', '(?:bon|tu)', '(?:nam|lam)', 'sau', 'bay', 'tam', 'chin'];

const below100 = (value: number): string => {
  const tens = Math.floor(value / 10);
  if (tens === 0) return digits[value]!;
  const head = tens === 1 ? 'muoi' : `${digits[tens]} muoi`;
  return value % 10 === 0 ? head : `${head} ${last[value % 10]}`;
};

/** A number below 10,000 in words without accents, as an expression. */
const inWords = (value: number): string => {
  const parts: string[] = [];
  const thousands = Math.floor(value / 1000);
  const hundreds = Math.floor((value % 1000) / 100);
  const rest = value % 100;
  if (thousands > 0) parts.push(`${digits[thousands]} (?:nghin|ngan)`);
  if (hundreds > 0) parts.push(`${digits[hundreds]} tram`);
  if (rest > 0 && rest < 10 && parts.length > 0) parts.push('(?:le|linh)');
  if (rest > 0 || parts.length === 0) parts.push(below100(rest));
  return parts.join(' ');
};

/** Finds a figure in folded text, in digits or words; a decimal also as dong. */
export const writtenAs = (value: number, kind: 'integer' | 'decimal'): RegExp => {
  const words = value < 10000 && Number.isInteger(value) ? [inWords(value)] : [];
  if (value === 0) words.push('ko', 'k', 'chua');
  const grouped = (whole: number) => `0*${String(whole).replace(/\B(?=(\d{3})+$)/g, '[., ]?')}`;
  const figures = [Number.isInteger(value) ? grouped(value) : String(value).replace('.', '[.,]')];
  if (kind === 'decimal' && value > 0) figures.push(grouped(Math.round(value * 1e6)));
  const before = '(?<![\\p{L}\\d]|\\d[.,])';
  const inDigits = `${before}(?:${figures.join('|')})(?!\\d|[.,]\\d)`;
  return new RegExp(
    words.length > 0 ? `${inDigits}|${before}(?:${words.join('|')})(?!\\p{L})` : inDigits,
    'u',
  );
};
