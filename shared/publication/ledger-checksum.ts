export type ChecksumEntry = { readonly uuid: string; readonly key: string; readonly state: string };

/**
 * Eight hex digits that are equal when both sides hold the same entries in the same states, in whatever order:
 * rows are sorted by hand. It notices a row deleted, restored or changed by hand; it is no protection from malice.
 */
export const ledgerChecksum = (entries: readonly ChecksumEntry[]): string => {
  let sum = entries.length;
  for (const entry of entries) sum = (sum + hash(`${entry.uuid}\n${entry.key}\n${entry.state}`)) >>> 0;
  return sum.toString(16).padStart(8, '0');
};

/** Named once: this runs for every letter of the ledger, and a look at a global costs where the script is confined. */
const { imul } = Math;

/** FNV-1a with murmur's last mixing, so that sums of near-equal entries differ. */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = imul(value ^ text.charCodeAt(at), 0x01000193);
  value = imul(value ^ (value >>> 16), 0x85ebca6b);
  value = imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
};
