/**
 * Text from the sheet and from outside as a terminal may show it: an escape sequence would move its cursor, rename
 * its window or hide a line, and a mark for direction would turn one around. They are written out instead.
 */
export const forTerminal = (text: string): string =>
  text.replace(/[^\P{C}\n\t]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16) ?? ''}}`);
