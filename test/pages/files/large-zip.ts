import { zipSync } from 'fflate';

/** An archive of one part in the large form (zip64): its sizes and places stand where they have 64 bits. */
export const largeZip = (name: string, content: string): Uint8Array => {
  const part = new TextEncoder().encode(content);
  const small = zipSync({ [name]: [part, { level: 0 }] });
  const read = new DataView(small.buffer, small.byteOffset, small.byteLength);
  const end = small.length - 22;
  const start = read.getUint32(end + 16, true);
  const nameEnd = start + 46 + read.getUint16(start + 28, true);
  const extra = 4 + 3 * 8;
  const bytes = new Uint8Array(nameEnd + extra + 56 + 20 + 22);
  const write = new DataView(bytes.buffer);
  const full = 0xffffffff;
  bytes.set(small.subarray(0, nameEnd));
  for (const field of [20, 24, 42]) write.setUint32(start + field, full, true);
  write.setUint16(start + 30, extra, true);
  write.setUint16(nameEnd, 1, true);
  write.setUint16(nameEnd + 2, 24, true);
  [part.length, part.length, 0].forEach((value, at) => {
    write.setUint32(nameEnd + 4 + 8 * at, value, true);
  });
  const large = nameEnd + extra;
  write.setUint32(large, 0x06064b50, true);
  write.setUint32(large + 4, 44, true);
  write.setUint32(large + 32, 1, true);
  write.setUint32(large + 40, large - start, true);
  write.setUint32(large + 48, start, true);
  write.setUint32(large + 56, 0x07064b50, true);
  write.setUint32(large + 64, large, true);
  const last = large + 76;
  bytes.set(small.subarray(end), last);
  write.setUint16(last + 10, 0xffff, true);
  write.setUint32(last + 12, full, true);
  write.setUint32(last + 16, full, true);
  return bytes;
};
