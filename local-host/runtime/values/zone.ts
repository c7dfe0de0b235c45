/** Wall clock and instant, by an IANA zone. V8's Intl knows every zone, old local mean times included. */
const formats = new Map<string, Intl.DateTimeFormat>();
const day = 86_400_000;
/** Days from 1899-12-30, where a sheet's serial numbers begin, to 1970-01-01. */
export const epochSerial = 25_569;

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  return format;
}

export function isZone(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** The wall clock of an instant, as the milliseconds that UTC would need to show it. */
export function wallClock(instant: number, zone: string): number {
  const parts: Record<string, number> = {};
  for (const part of formatOf(zone).formatToParts(instant)) parts[part.type] = Number(part.value);
  const { year = 0, month = 1, day: date = 1, hour = 0, minute = 0, second = 0 } = parts;
  const milliseconds = ((instant % 1000) + 1000) % 1000;
  return Date.UTC(year, month - 1, date, hour, minute, second) + milliseconds;
}

/** The instant at which a wall clock shows the time; of two, the one that the second guess settles on. */
export function instantOf(wall: number, zone: string): number {
  const first = wall - (wallClock(wall, zone) - wall);
  return first - (wallClock(first, zone) - wall);
}

export const serialOf = (date: Date, zone: string): number =>
  wallClock(date.getTime(), zone) / day + epochSerial;

/** Serial numbers hold whole milliseconds at best: rounded to them. */
export const dateOf = (serial: number, zone: string): Date =>
  new Date(instantOf(Math.round((serial - epochSerial) * day), zone));

/** The serial number of a calendar date, or null for one that does not exist. */
export function calendarSerial(year: number, month: number, date: number): number | null {
  const time = new Date(Date.UTC(year, month - 1, date));
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === date
    ? time.getTime() / day + epochSerial
    : null;
}
