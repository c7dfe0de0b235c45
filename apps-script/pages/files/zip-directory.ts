/** What the directory of an archive says of a part. Its name is in lower case, with `/`. */
export type ZipEntry = {
  readonly name: string;
  readonly isSecret: boolean;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
  /** Where its own header begins. */
  readonly at: number;
};

/** An Office file has some tens. */
export const mostEntries = 2_000;

/** The entries that the directory at the end lists, or null when it is not whole. */
export const readDirectory = (bytes: Uint8Array): ZipEntry[] | null | 'too-many' => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (!directory) return null;
  const { start, end, count, moved } = directory;
  if (count > mostEntries) return 'too-many';
  const entries: ZipEntry[] = [];
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
