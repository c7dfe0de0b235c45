import { refuse } from '../exception';

export const utf8 = 'UTF-8';
export const ascii = 'US-ASCII';

/** Google's bytes are Java's: from -128 to 127. */
export const signed = (bytes: readonly number[]): number[] => bytes.map((b) => (b << 24) >> 24);
const unsigned = (bytes: readonly number[]): number[] => bytes.map((b) => b & 255);

function utf8Bytes(text: string): number[] {
  const bytes: number[] = [];
  for (const c of text) {
    let point = c.codePointAt(0) as number;
    if (point >= 0xd800 && point <= 0xdfff) point = 0x3f;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), 0x80 | (point & 63));
    else if (point < 0x10000)
      bytes.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
    else
      bytes.push(
        0xf0 | (point >> 18),
        0x80 | ((point >> 12) & 63),
        0x80 | ((point >> 6) & 63),
        0x80 | (point & 63),
      );
  }
  return bytes;
}

/** Text as signed bytes. Letters outside of US-ASCII become `?` in it. */
export function bytesOf(text: string, charset: string): number[] {
  if (/^utf-?8$/i.test(charset)) return signed(utf8Bytes(text));
  if (/ascii/i.test(charset)) return [...text].map((c) => (c.charCodeAt(0) < 128 ? c.charCodeAt(0) : 63));
  return refuse(`Invalid argument: ${charset}`);
}

export function textOf(bytes: readonly number[], charset: string): string {
  const raw = unsigned(bytes);
  if (/ascii/i.test(charset)) return raw.map((b) => (b < 128 ? String.fromCharCode(b) : '\ufffd')).join('');
  if (!/^utf-?8$/i.test(charset)) return refuse(`Invalid argument: ${charset}`);
  try {
    return decodeURIComponent(raw.map((b) => `%${b.toString(16).padStart(2, '0')}`).join(''));
  } catch {
    return raw.map((b) => (b < 128 ? String.fromCharCode(b) : '\ufffd')).join('');
  }
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export function base64Of(bytes: readonly number[], webSafe: boolean): string {
  const raw = unsigned(bytes);
  let text = '';
  for (let i = 0; i < raw.length; i += 3) {
    const [a, b, c] = [raw[i] ?? 0, raw[i + 1], raw[i + 2]];
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    text += alphabet.charAt(bits >> 18) + alphabet.charAt((bits >> 12) & 63);
    text += b === undefined ? '=' : alphabet.charAt((bits >> 6) & 63);
    text += c === undefined ? '=' : alphabet.charAt(bits & 63);
  }
  return webSafe ? text.replaceAll('+', '-').replaceAll('/', '_') : text;
}

export function bytesOfBase64(text: string, webSafe: boolean): number[] {
  const plain = (webSafe ? text.replaceAll('-', '+').replaceAll('_', '/') : text).replace(/[=\s]+$/, '');
  const digits = [...plain].map((c) => alphabet.indexOf(c));
  if (digits.includes(-1) || plain.length % 4 === 1) return refuse('Could not decode string.');
  const bytes: number[] = [];
  for (let i = 0; i < digits.length; i += 4) {
    const [a = 0, b = 0, c, d] = digits.slice(i, i + 4);
    const bits = (a << 18) | (b << 12) | ((c ?? 0) << 6) | (d ?? 0);
    bytes.push(bits >> 16);
    if (c !== undefined) bytes.push((bits >> 8) & 255);
    if (d !== undefined) bytes.push(bits & 255);
  }
  return signed(bytes);
}
