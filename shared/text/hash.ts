/** Named once: this runs for every letter of the ledger, and a look at a global costs where the script is confined. */
const { imul } = Math;

/**
 * 32 bits of a text: FNV-1a with murmur's last mixing, so that sums of near-equal texts differ. It notices changes
 * and is no protection from malice. Another odd multiplier gives bits that collide for other texts.
 */
export const hash = (text: string, multiplier = 0x01000193): number => {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = imul(value ^ text.charCodeAt(at), multiplier);
  value = imul(value ^ (value >>> 16), 0x85ebca6b);
  value = imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
};

/** Eight hex digits. */
export const hex = (value: number): string => value.toString(16).padStart(8, '0');
