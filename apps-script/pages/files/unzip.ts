import { Inflate } from 'fflate';
import type { FileProblem } from '../../../shared/report/import/file-problem';
import { done, type Result, refused } from '../../../shared/result';
import { mostEntries, readDirectory, type ZipEntry } from './zip-directory';

/** Parts by their names in lower case, with `/`. */
export type Parts = ReadonlyMap<string, Uint8Array>;

const megabyte = 1024 * 1024;
/** Of a file, and of all that is unpacked of it. A report with its photographs is far below. */
export const mostMegabytes = 50;
const damaged = refused({ kind: 'damaged' } as const);
const tooLarge = refused({ kind: 'too-large', limit: mostMegabytes, unit: 'megabytes' } as const);

/**
 * The wanted parts of a zip archive. Sizes are added up before anything is unpacked, and unpacking stops where a part
 * turns out larger than it said; names that lead out of the archive, doubled ones and wrong checksums are damage.
 */
export const unzip = (bytes: Uint8Array, wanted: (name: string) => boolean): Result<Parts, FileProblem> => {
  if (bytes.length > mostMegabytes * megabyte) return tooLarge;
  const entries = readDirectory(bytes);
  if (entries === 'too-many') return refused({ kind: 'too-large', limit: mostEntries, unit: 'parts' });
  if (entries === null || entries.some(({ name }) => !isSaneName(name))) return damaged;
  if (new Set(entries.map(({ name }) => name)).size < entries.length) return damaged;
  const chosen = entries.filter(({ name }) => !name.endsWith('/') && wanted(name));
  if (chosen.some(({ isSecret }) => isSecret)) return refused({ kind: 'password' });
  if (chosen.reduce((sum, { size }) => sum + size, 0) > mostMegabytes * megabyte) return tooLarge;
  const parts = new Map<string, Uint8Array>();
  for (const entry of chosen) {
    const part = unpack(bytes, entry);
    if (!part) return damaged;
    parts.set(entry.name, part);
  }
  return done(parts);
};

const isSaneName = (name: string): boolean =>
  name.length > 0 &&
  name.length <= 512 &&
  !/\p{Cc}/u.test(name) &&
  name.split('/').every((segment) => segment !== '..' && segment !== '.');

const unpack = (bytes: Uint8Array, entry: ZipEntry): Uint8Array | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== 0x04034b50) return null;
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (packed.length < entry.packed) return null;
  const part = entry.method === 0 ? packed : entry.method === 8 ? inflate(packed, entry.size) : null;
  return part && part.length === entry.size && checksumOf(part) === entry.checksum ? part : null;
};

/** At most a thousand times as much comes out as goes in: fed in pieces, a bomb is noticed after 16 MB. */
const piece = 16_384;

const inflate = (packed: Uint8Array, size: number): Uint8Array | null => {
  const out = new Uint8Array(size);
  let filled = 0;
  let fits = true;
  const inflater = new Inflate((chunk) => {
    fits = fits && filled + chunk.length <= size;
    if (fits) out.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; fits && at < packed.length; at += piece)
      inflater.push(packed.subarray(at, at + piece), at + piece >= packed.length);
  } catch {
    return null;
  }
  return fits && filled === size ? out : null;
};

let table: Int32Array | undefined;
const crcTable = (): Int32Array => {
  const made = new Int32Array(256);
  for (let byte = 0; byte < 256; byte += 1) {
    let rest = byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    made[byte] = rest;
  }
  return made;
};

/** CRC-32, as archives have it. */
const checksumOf = (bytes: Uint8Array): number => {
  table = table ?? crcTable();
  let sum = -1;
  for (let at = 0; at < bytes.length; at += 1) sum = (sum >>> 8) ^ table[(sum ^ bytes[at]!) & 255]!;
  return ~sum >>> 0;
};
