import type { LastCheck } from '../../../shared/protocol';
import type { Google } from '../../google/google';

const key = 'last-check';

/** What the last whole look at the tracker came to, whoever had it done; null before the first. */
export const readLastCheck = (google: Google): LastCheck | null => {
  const kept = google.properties.get(key);
  return kept === null ? null : (JSON.parse(kept) as LastCheck);
};

export const keepLastCheck = (google: Google, check: LastCheck): void =>
  google.properties.set(key, JSON.stringify(check));
