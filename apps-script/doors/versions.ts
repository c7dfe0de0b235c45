import type { Problem } from '../../shared/problem';
import { minimumClient, protocolVersion } from '../../shared/protocol';

/** `0.10.2` is newer than `0.9.0`. */
const isOlder = (version: string, minimum: string): boolean => {
  const [have, need] = [version, minimum].map((text) => text.split('.').map(Number)) as [number[], number[]];
  for (let at = 0; at < need.length; at += 1) {
    const difference = (have[at] ?? 0) - (need[at] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
};

/**
 * Whether both sides speak of the same. Asked before anything else is read of a request, since in another protocol
 * it may mean something else; the answer is in words that no version changes.
 */
export const versionProblem = (v: unknown, version: unknown): Problem | null => {
  if (typeof v === 'number' && v > protocolVersion) return { kind: 'sheet-too-old', speaks: protocolVersion };
  const isOld =
    (typeof v === 'number' && v < protocolVersion) ||
    (typeof version === 'string' && isOlder(version, minimumClient));
  return isOld ? { kind: 'client-too-old', minimum: minimumClient } : null;
};
