import { hash, hex } from '../text/hash';

export type ChecksumEntry = { readonly uuid: string; readonly key: string; readonly state: string };

/**
 * Eight hex digits that are equal when both sides hold the same entries in the same states, in whatever order:
 * rows are sorted by hand. It notices a row deleted, restored or changed by hand; it is no protection from malice.
 */
export const ledgerChecksum = (entries: readonly ChecksumEntry[]): string => {
  let sum = entries.length;
  for (const entry of entries) sum = (sum + hash(`${entry.uuid}\n${entry.key}\n${entry.state}`)) >>> 0;
  return hex(sum);
};
