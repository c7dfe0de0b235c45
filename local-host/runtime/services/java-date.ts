import { refuse } from '../exception';
import { calendarSerial, epochSerial, instantOf, isZone, wallClock } from '../values/zone';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const dayLength = 86_400_000;

/** Letters by runs, and quoted text: `yyyy-MM-dd'T'HH:mm`. */
const tokens = (pattern: string) => pattern.match(/'(?:[^']|'')*'|([a-zA-Z])\1*|[^a-zA-Z']+/g) ?? [];
const quoted = (token: string) => (token === "''" ? "'" : token.slice(1, -1).replaceAll("''", "'"));

function known(zone: string): string {
  const offset = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(zone);
  if (offset) {
    const hours = Number(offset[2]);
    // POSIX signs: Etc/GMT-7 is seven hours east.
    return hours === 0 ? 'Etc/UTC' : `Etc/GMT${offset[1] === '+' ? '-' : '+'}${hours}`;
  }
  return isZone(zone) ? zone : 'Etc/UTC';
}

function offsetText(minutes: number, style: 'Z' | 'X', length: number): string {
  if (style === 'X' && minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  const hours = String(Math.floor(size / 60)).padStart(2, '0');
  const rest = String(size % 60).padStart(2, '0');
  const sign = minutes < 0 ? '-' : '+';
  if (style === 'X' && length === 1) return `${sign}${hours}`;
  return style === 'X' && length === 3 ? `${sign}${hours}:${rest}` : `${sign}${hours}${rest}`;
}

/** Java's SimpleDateFormat, as `Utilities.formatDate` uses it; names are English whatever the locale. */
export function formatJavaDate(date: Date, zone: string, pattern: string): string {
  if (Number.isNaN(date.getTime())) return refuse('Invalid argument: date');
  const place = known(zone);
  const wall = wallClock(date.getTime(), place);
  const d = new Date(wall);
  const minutes = Math.round((wall - date.getTime()) / 60_000);
  const pad = (value: number, token: string) => String(value).padStart(token.length, '0');
  const short = (name: string | undefined, token: string, most: number) =>
    token.length > most ? (name ?? '') : (name ?? '').slice(0, 3);
  const letters: Record<string, (token: string) => string> = {
    y: (t) =>
      t.length === 2 ? String(d.getUTCFullYear() % 100).padStart(2, '0') : pad(d.getUTCFullYear(), t),
    M: (t) => (t.length > 2 ? short(months[d.getUTCMonth()], t, 3) : pad(d.getUTCMonth() + 1, t)),
    d: (t) => pad(d.getUTCDate(), t),
    D: (t) => pad(Math.floor((wall - Date.UTC(d.getUTCFullYear(), 0, 1)) / dayLength) + 1, t),
    E: (t) => short(weekdays[d.getUTCDay()], t, 3),
    u: (t) => pad(d.getUTCDay() || 7, t),
    H: (t) => pad(d.getUTCHours(), t),
    k: (t) => pad(d.getUTCHours() || 24, t),
    h: (t) => pad(d.getUTCHours() % 12 || 12, t),
    K: (t) => pad(d.getUTCHours() % 12, t),
    m: (t) => pad(d.getUTCMinutes(), t),
    s: (t) => pad(d.getUTCSeconds(), t),
    S: (t) => pad(d.getUTCMilliseconds(), t),
    a: () => (d.getUTCHours() < 12 ? 'AM' : 'PM'),
    Z: (t) => offsetText(minutes, 'Z', t.length),
    X: (t) => offsetText(minutes, 'X', t.length),
    z: () => `GMT${minutes === 0 ? '' : offsetText(minutes, 'X', 3)}`,
  };
  return tokens(pattern)
    .map((token) => {
      if (token.startsWith("'")) return quoted(token);
      if (!/^[a-zA-Z]/.test(token)) return token;
      const letter = letters[token.charAt(0)];
      return letter ? letter(token) : refuse(`Illegal pattern character '${token.charAt(0)}'`);
    })
    .join('');
}

/** Reads what `formatJavaDate` writes with numbers: y M d H h m s S a. */
export function parseJavaDate(text: string, zone: string, pattern: string): Date {
  const read: Record<string, number> = { y: 1970, M: 1, d: 1, H: 0, m: 0, s: 0, S: 0 };
  let at = 0;
  let afternoon: boolean | null = null;
  const fail = () => refuse(`Unparseable date: "${text}"`);
  for (const token of tokens(pattern)) {
    const letter = token.charAt(0);
    if (letter === 'a') {
      afternoon = /^pm/i.test(text.slice(at));
      at += 2;
    } else if (/[a-zA-Z]/.test(letter)) {
      const number = /^\d+/.exec(token.length > 1 ? text.slice(at, at + token.length) : text.slice(at));
      if (!number) return fail();
      read[letter === 'h' ? 'H' : letter] = Number(number[0]);
      at += number[0].length;
    } else {
      const literal = token.startsWith("'") ? quoted(token) : token;
      if (!text.startsWith(literal, at)) return fail();
      at += literal.length;
    }
  }
  if (afternoon !== null) read.H = ((read.H ?? 0) % 12) + (afternoon ? 12 : 0);
  const serial = calendarSerial(read.y ?? 1970, read.M ?? 1, read.d ?? 1);
  if (serial === null) return fail();
  const time = ((read.H ?? 0) * 3600 + (read.m ?? 0) * 60 + (read.s ?? 0)) * 1000 + (read.S ?? 0);
  return new Date(instantOf((serial - epochSerial) * dayLength + time, known(zone)));
}
