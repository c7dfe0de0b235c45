import { done, type Result, refused } from './result';
import { parseAddress } from './text/address';
import { base64UrlDecode, base64UrlEncode } from './text/encoding';

/** What an officer hands to an editor: where the sheet's web app is, and a code that can be used once. */
export type ConnectionCode = { readonly address: string; readonly code: string };
export type ConnectionCodeProblem = { readonly kind: 'bad-code' } | { readonly kind: 'cut-off-code' };

const prefix = 'GHIM-';

/** `GHIM-` + base64url of JSON + four check digits, by which a code that lost its end is noticed offline. */
export const encodeConnectionCode = ({ address, code }: ConnectionCode): string => {
  const body = base64UrlEncode(JSON.stringify({ v: 1, u: address, c: code }));
  return prefix + body + check(body);
};

/** Reads a pasted code; words around it and line breaks inside it do no harm. */
export const decodeConnectionCode = (pasted: string): Result<ConnectionCode, ConnectionCodeProblem> => {
  const start = pasted.search(/GHIM-/i);
  if (start < 0) return refused({ kind: 'bad-code' });
  const rest = pasted.slice(start + prefix.length, start + 4000);
  const [firstWord = ''] = /^[\w-]*/.exec(rest) ?? [];
  const joined = rest.replace(/\s+/g, '').match(/^[\w-]*/)?.[0] ?? '';
  const body = checked(firstWord) ?? checked(joined);
  if (body === null) return refused({ kind: 'cut-off-code' });
  return read(base64UrlDecode(body));
};

const checked = (text: string): string | null => {
  const body = text.slice(0, -4);
  return body !== '' && check(body) === text.slice(-4).toLowerCase() ? body : null;
};

const read = (json: string | null): Result<ConnectionCode, ConnectionCodeProblem> => {
  const held = json === null ? null : parseJson(json);
  if (typeof held !== 'object' || held === null) return refused({ kind: 'cut-off-code' });
  const { v, u, c } = held as Record<string, unknown>;
  if (v !== 1 || typeof u !== 'string' || typeof c !== 'string' || c === '' || !parseAddress(u))
    return refused({ kind: 'bad-code' });
  return done({ address: u, code: c });
};

const parseJson = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    // Not JSON: what was pasted is not one of our codes, which is what the caller says.
    return null;
  }
};

/** CRC-16/CCITT of the letters, in four small hex digits. */
const check = (body: string): string => {
  let crc = 0xffff;
  for (let at = 0; at < body.length; at += 1) {
    crc ^= body.charCodeAt(at) << 8;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff;
  }
  return crc.toString(16).padStart(4, '0');
};
