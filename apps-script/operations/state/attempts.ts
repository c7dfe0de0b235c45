import type { Problem } from '../../../shared/problem';
import type { Google } from '../../google/google';

/** Requests of one device in a minute; an editor who logs all day stays far below. */
const perMinute = 600;
/** Wrong codes and tokens of anybody in ten minutes. */
const failuresPerTenMinutes = 100;

const countUp = (google: Google, key: string, seconds: number): number => {
  const count = Number(google.cache.get(key) ?? '0') + 1;
  google.cache.set(key, String(count), seconds);
  return count;
};

/** A problem when a device asks too often. */
export const tooOften = (google: Google, connection: string, now: Date): Problem | null => {
  const minute = Math.floor(now.getTime() / 60_000);
  if (countUp(google, `asked:${connection}:${minute}`, 120) <= perMinute) return null;
  return { kind: 'too-many-attempts', retryAfterSeconds: 60 - (Math.floor(now.getTime() / 1000) % 60) };
};

const failureKey = (now: Date): string => `failed:${Math.floor(now.getTime() / 600_000)}`;

export const recordFailure = (google: Google, now: Date): void => {
  countUp(google, failureKey(now), 1200);
};

/** Says so to whoever guesses; good codes and tokens are not asked about this. */
export const tooManyFailures = (google: Google, now: Date): Problem | null =>
  Number(google.cache.get(failureKey(now)) ?? '0') < failuresPerTenMinutes
    ? null
    : { kind: 'too-many-attempts', retryAfterSeconds: 600 - (Math.floor(now.getTime() / 1000) % 600) };
