/** The formats that a value brings to a cell without one, by the spreadsheet's locale. */
export type Locale = {
  readonly decimal: '.' | ',';
  readonly group: '.' | ',';
  readonly dayFirst: boolean;
  readonly date: string;
  readonly dateTime: string;
  readonly currency: RegExp;
};

const english: Locale = {
  decimal: '.',
  group: ',',
  dayFirst: false,
  date: 'M/d/yyyy',
  dateTime: 'M/d/yyyy H:mm:ss',
  currency: /^\$\s*(.+)$/,
};
const vietnamese: Locale = {
  decimal: ',',
  group: '.',
  dayFirst: true,
  date: 'dd/MM/yyyy',
  dateTime: 'dd/MM/yyyy H:mm:ss',
  currency: /^(.+?)\s*[₫đ]$/,
};

export const localeNamed = (name: string): Locale => (/^vi/.test(name) ? vietnamese : english);

/** Whether numbers in a cell of this format are dates or times. */
export function isDateFormat(format: string | undefined): boolean {
  if (!format || format === '@') return false;
  return /[ymdhs]/i.test(format.replace(/"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]|General/gi, ''));
}
