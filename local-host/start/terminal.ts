/**
 * Text from the sheet and from outside as a terminal may show it: an escape sequence would move its cursor, rename
 * its window or hide a line, a mark for direction would turn one around, and some take U+2028 and U+2029 for the end
 * of one. They are written out instead.
 */
export const forTerminal = (text: string): string =>
  text.replace(/[^\P{C}\n\t]|[\u2028\u2029]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16) ?? ''}}`);
