/**
 * A number as officials write it: `1.234` is a thousand two hundred and thirty-four, `1,5` one and a half, and a word
 * for what was counted may follow (`12 lượt`). Null for what could be read in two ways, for ranges and for guesses.
 */
export const parseOfficialNumber = (text: string): number | null => {
  const match = /^([+-]?)([\d., {2}]*\d)\s*(?:[\p{L}][\p{L}\s]*\.?)?$/u.exec(text.normalize('NFC').trim());
  if (!match) return null;
  const digits = (match[2] ?? '').replace(/[ {2}](?=\d{3}(?:\D|$))/g, '');
  const whole = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^\d+(?:,\d+)?$/.test(digits);
  // A comma before exactly three digits is a thousand to some people and a decimal to others.
  if (!whole || /^[1-9]\d{0,2},\d{3}$/.test(digits)) return null;
  const value = Number(digits.replace(/\./g, '').replace(',', '.'));
  return match[1] === '-' ? -value : value;
};
