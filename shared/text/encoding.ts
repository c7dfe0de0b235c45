/** UTF-8 and base64url without TextEncoder, btoa or Buffer: Apps Script has none of them. */
export const utf8Bytes = (text: string): number[] => {
  const bytes: number[] = [];
  for (const char of text) {
    const point = char.codePointAt(0)!;
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(code));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), tail(code >> 6), tail(code));
    else bytes.push(0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code));
  }
  return bytes;
};

const tail = (code: number): number => 0x80 | (code & 0x3f);

/** The text of UTF-8 bytes; null when they are not UTF-8. */
export const textOfUtf8 = (bytes: readonly number[]): string | null => {
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const head = bytes[at]!;
    const length =
      head < 0x80 ? 1 : head < 0xc2 ? 0 : head < 0xe0 ? 2 : head < 0xf0 ? 3 : head < 0xf5 ? 4 : 0;
    if (length === 0 || at + length > bytes.length) return null;
    let code = length === 1 ? head : head & (0xff >> (length + 1));
    for (let next = 1; next < length; next += 1) {
      const byte = bytes[at + next]!;
      if ((byte & 0xc0) !== 0x80) return null;
      code = (code << 6) | (byte & 0x3f);
    }
    const least = [0, 0, 0x80, 0x800, 0x10000][length]!;
    if (code < least || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
    text += String.fromCodePoint(code);
    at += length;
  }
  return text;
};

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Base64url of the text's UTF-8, without padding. */
export const base64UrlEncode = (text: string): string => {
  const bytes = utf8Bytes(text);
  let encoded = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const left = Math.min(3, bytes.length - at);
    const group = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    for (let digit = 0; digit <= left; digit += 1) encoded += digits[(group >> (18 - 6 * digit)) & 63];
  }
  return encoded;
};

/** The text of base64url; null when it is not that, or not UTF-8 inside. */
export const base64UrlDecode = (encoded: string): string | null => {
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const char of encoded) {
    const value = digits.indexOf(char);
    if (value < 0) return null;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 0xff);
    }
  }
  if (bits === 6 || (held & ((1 << bits) - 1)) !== 0) return null;
  return textOfUtf8(bytes);
};
