export const spreadsheetNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A part of a workbook. */
export const xml = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;

/** The looks of the template's cells, by their places in `looks` below. */
export const look = {
  plain: 0,
  header: 1,
  help: 2,
  text: 3,
  date: 4,
  integer: 5,
  decimal: 6,
  unit: 7,
} as const;

/** `format`: 0 general, 3 `#,##0`, 49 text, and two of our own. A text keeps `12/3` and `=1` as they were typed. */
type Look = { readonly format: 0 | 3 | 49 | 164 | 165; readonly font?: 0 | 1 | 2; readonly fill?: 0 | 2 };
const looks: readonly Look[] = [
  { format: 0 },
  { format: 49, font: 1, fill: 2 },
  { format: 49, font: 2 },
  { format: 49 },
  { format: 164 },
  { format: 3 },
  { format: 165 },
  { format: 49, font: 1 },
];

const styleOf = ({ format, font = 0, fill = 0 }: Look): string => {
  const text =
    format === 49
      ? ' quotePrefix="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>'
      : '/>';
  return `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"${text}`;
};
const fontOf = (size: number, before = '', after = ''): string =>
  `<font>${before}<sz val="${size}"/>${after}<name val="Calibri"/></font>`;
const fillOf = (pattern: string, colours = ''): string =>
  `<fill><patternFill patternType="${pattern}">${colours}</patternFill></fill>`;

/** Days as `dd/mm/yyyy`, millions with one decimal; the header on light blue, the help under it in grey. */
export const styles = xml(
  `<styleSheet xmlns="${spreadsheetNamespace}"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>` +
    '<numFmt numFmtId="165" formatCode="#,##0.0"/></numFmts>' +
    `<fonts count="3">${fontOf(11)}${fontOf(11, '<b/>')}${fontOf(10, '<i/>', '<color rgb="FF5F6368"/>')}</fonts>` +
    `<fills count="3">${fillOf('none')}${fillOf('gray125')}` +
    `${fillOf('solid', '<fgColor rgb="FFE8EEF7"/><bgColor indexed="64"/>')}</fills>` +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${looks.length}">${looks.map(styleOf).join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
);
