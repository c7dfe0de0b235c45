import { Inflate } from 'fflate';
import type { FileProblem } from '../../../shared/report/import/file-problem';
import { done, type Result, refused } from '../../../shared/result';

/** Parts by their names in lower case, with `/`. */
export type Parts = ReadonlyMap<string, Uint8Array>;

type Entry = {
  readonly name: string;
  readonly isSecret: boolean;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
  /** Where its own header begins. */
  readonly at: number;
};

const megabyte = 1024 * 1024;
/** Of a file, and of all that is unpacked of it. A report with its photographs is far below. */
export const mostMegabytes = 50;
const mostEntries = 2_000;
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

/** The entries that the directory at the end lists, or null when it is not whole. */
const readDirectory = (bytes: Uint8Array): Entry[] | null | 'too-many' => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (!directory) return null;
  const { start, end, count, moved } = directory;
  if (count > mostEntries) return 'too-many';
  const entries: Entry[] = [];
  for (let at = start; entries.length < count; ) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) return null;
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > end) return null;
    const [size, packed, offset] = sizesOf(view, at, nameEnd, extraEnd);
    entries.push({
      name: nameOf(bytes.subarray(at + 46, nameEnd)),
      isSecret: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: packed!,
      size: size!,
      at: offset! + moved,
    });
    at = next;
  }
  return entries;
};

/** Some writers use the other slash, some begin with one; names of parts are alike in small and capital letters. */
const nameOf = (bytes: Uint8Array): string =>
  new TextDecoder().decode(bytes).replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();

const full32 = 0xffffffff;
const number64 = (view: DataView, at: number): number =>
  view.getUint32(at, true) + view.getUint32(at + 4, true) * (full32 + 1);

/** Size, packed size and place of an entry; those that are full stand in its zip64 field (id 1), in that order. */
const sizesOf = (view: DataView, at: number, extraStart: number, extraEnd: number): number[] => {
  const sizes = [at + 24, at + 20, at + 42].map((place) => view.getUint32(place, true));
  let field = extraStart;
  while (field + 4 <= extraEnd && view.getUint16(field, true) !== 1)
    field += 4 + view.getUint16(field + 2, true);
  let place = field + 4;
  return sizes.map((size) => {
    if (size !== full32 || place + 8 > extraEnd) return size;
    place += 8;
    return number64(view, place - 8);
  });
};

type Directory = {
  readonly start: number;
  readonly end: number;
  readonly count: number;
  readonly moved: number;
};

/** Where the directory is. What stands before the archive has moved it as a whole: only its end is certain. */
const findDirectory = (view: DataView): Directory | null => {
  const last = findEnd(view);
  if (last < 0) return null;
  // Writers that stream may always use the large form: its end (56 bytes) and a pointer to it (20) stand before.
  const isLarge = last >= 76 && view.getUint32(last - 20, true) === 0x07064b50;
  const end = isLarge ? last - 76 : last;
  if (isLarge && view.getUint32(end, true) !== 0x06064b50) return null;
  const count = isLarge ? number64(view, end + 32) : view.getUint16(end + 10, true);
  const size = isLarge ? number64(view, end + 40) : view.getUint32(end + 12, true);
  const offset = isLarge ? number64(view, end + 48) : view.getUint32(end + 16, true);
  const start = end - size;
  return start < 0 || start < offset ? null : { start, end, count, moved: start - offset };
};

/** The last 22 bytes, and a comment after them of at most 64 KB. */
const findEnd = (view: DataView): number => {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return -1;
};

const unpack = (bytes: Uint8Array, entry: Entry): Uint8Array | null => {
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
