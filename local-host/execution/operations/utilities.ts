import { createHash, createHmac, randomUUID } from 'node:crypto';
import type { Execution } from '../execution';

const digests: Readonly<Record<string, string>> = {
  MD2: 'md2',
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};
const bytes = (signed: readonly number[]) => Buffer.from(signed.map((b) => b & 255));
const signed = (buffer: Buffer) => [...new Int8Array(buffer)];
const named = (name: string) => digests[name.replace(/^HMAC_/, '')] ?? 'sha256';

export const utilityOperations = {
  uuid: () => randomUUID(),
  'new-id': () => randomUUID(),
  sleep: (_: Execution, milliseconds: number) =>
    new Promise((resolve) => setTimeout(() => resolve(null), milliseconds)),
  digest: (_: Execution, name: string, data: readonly number[]) =>
    signed(createHash(named(name)).update(bytes(data)).digest()),
  hmac: (_: Execution, name: string, data: readonly number[], key: readonly number[]) =>
    signed(createHmac(named(name), bytes(key)).update(bytes(data)).digest()),
  log({ options }: Execution, level: string, line: string) {
    options.onLog?.(level, line);
  },
  'html-file': ({ options }: Execution, name: string) =>
    options.program.pages.get(name.replace(/\.html$/, '')) ?? null,
};
