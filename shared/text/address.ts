import { utf8Bytes } from './encoding';
import { isPlain } from './normalise';

/**
 * Web addresses, read without the URL class (Apps Script has none). Only http and https: `javascript:`, `data:`,
 * `chrome:`, `file:` and relative addresses are not addresses of articles.
 */
export type Address = {
  readonly scheme: 'http' | 'https';
  /** Lower case; `www.` kept, internationalised names left as written. */
  readonly host: string;
  /** Null when it is the scheme's own. */
  readonly port: number | null;
  /** Begins with `/`; percent-encoding made uniform, `.` and `..` resolved. */
  readonly path: string;
  /** In the order of the address; a name without `=` has the value ''. */
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly fragment: string;
};

const shape = /^(https?):[/\\]{2}([^/\\?#]*)([^?#]*)(?:\?([^#]*))?(?:#([\s\S]*))?$/i;
const authority = /^(?:[^@]*@)*(\[[0-9a-f:.]+\]|[^\s:[\]@<>"^`{|}%]+)(?::(\d{0,5}))?$/i;

/** Whether an address may be kept and given on: http or https, and it leads where it seems to. */
export const isWebAddress = (text: string): boolean =>
  /^https?:\/\/[^\s/?#@\\]+([/?#]\S*)?$/i.test(text) && isPlain(text);

/** The parts of an http or https address, or null. A user name and password are dropped. */
export const parseAddress = (text: string): Address | null => {
  const match = shape.exec(text.trim().replace(/[\t\n\r]/g, ''));
  if (!match) return null;
  const parts = authority.exec(match[2]!);
  if (!parts) return null;
  const scheme = match[1]!.toLowerCase() === 'http' ? 'http' : 'https';
  const host = parts[1]!.normalize('NFC').toLowerCase().replace(/\.$/, '');
  const port = parts[2] ? Number(parts[2]) : null;
  if (!isHost(host) || (port !== null && (port === 0 || port > 65535))) return null;
  return {
    scheme,
    host,
    port: port === (scheme === 'http' ? 80 : 443) ? null : port,
    path: resolveDots(evenPercent(match[3]!.replace(/\\/g, '/'))) || '/',
    query: readQuery(match[4] ?? ''),
    fragment: match[5] ?? '',
  };
};

const isHost = (host: string): boolean =>
  host.startsWith('[') || host.split('.').every((label) => /^[\p{L}\p{M}\p{N}_-]{1,63}$/u.test(label));

const resolveDots = (path: string): string => {
  const kept: string[] = [];
  const segments = path.split('/');
  for (const [at, segment] of segments.entries()) {
    if (segment === '..') {
      if (kept.length > 1) kept.pop();
    } else if (segment !== '.') kept.push(segment);
    if ((segment === '.' || segment === '..') && at === segments.length - 1) kept.push('');
  }
  return kept.join('/');
};

const readQuery = (query: string): [string, string][] =>
  query
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const at = part.indexOf('=');
      return at < 0
        ? [evenPercent(part), '']
        : [evenPercent(part.slice(0, at)), evenPercent(part.slice(at + 1))];
    });

/** One spelling per character: letters, digits and `-._~` bare, the rest as `%XX` unless an address may hold it. */
const evenPercent = (text: string): string =>
  text.replace(/%[0-9a-f]{2}|[^\w.~!$'()*+,;:@/=-]/giu, (found) => {
    if (found.length !== 3 || found[0] !== '%') return utf8Bytes(found).map(percent).join('');
    const char = String.fromCharCode(Number.parseInt(found.slice(1), 16));
    return /[A-Za-z0-9._~-]/.test(char) ? char : found.toUpperCase();
  });
const percent = (byte: number): string => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;

/** Added by newsletters, advertisements and messengers (Zalo's are zarsrc and gidzl); never part of an article. */
const tracking =
  /^(utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|igshid|mibextid|mc_cid|mc_eid|_ga|_gl|zarsrc|gidzl)$/i;

/** Asks for the same page as it is printed or seen on a telephone. */
const view = /^(amp|print|mobile|outputtype)=(1|amp)?$/i;

/** The query without what only tells where the visitor came from and how the page is to look. */
export const meaningfulQuery = (address: Address): (readonly [string, string])[] =>
  address.query.filter(([name, value]) => !tracking.test(name) && !view.test(`${name}=${value}`));

/** Host and port as keys hold them: without `www.`, and without the `m.` and `amp.` of its twins for telephones. */
export const siteOf = (address: Address): string => {
  const host = address.host.replace(/^((www|m|amp)\.)+(?=[^.]+\.)/, '');
  const port = address.port === 443 || address.port === 80 ? null : address.port;
  return port === null ? host : `${host}:${port}`;
};

/**
 * One spelling for the same page: https, no `www.` or `m.`, no tracking, no fragment, no slash at the end, parameters in
 * order of name. For comparing, not for opening. Null for what is not a web address.
 */
export const normaliseAddress = (text: string): string | null => {
  const address = parseAddress(text);
  if (!address) return null;
  const query = meaningfulQuery(address)
    .map(([name, value]) => (value === '' ? name : `${name}=${value}`))
    .filter((part) => part !== '')
    .sort();
  return `https://${siteOf(address)}${address.path.replace(/\/+$/, '')}${query.length ? `?${query.join('&')}` : ''}`;
};
