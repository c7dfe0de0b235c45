import { build } from 'esbuild';
import { root } from '../../build/paths';
import type { Browser } from '../e2e/chromium';
import { attach, type Target } from '../e2e/target';

const source = `
import { known } from './extension/gateway/ledger';
import { findLogged, findTwins, sheetMemory } from './extension/storage/ledger';
import { ledgerChecksum } from './shared/publication/ledger-checksum';

const keyOf = (at) => \`https://phuong-\${at % 40}.example.gov.vn/vi/news/-\${at + 1000}.html\`;
const titleOf = (at) => \`Phường Trảng Dài trao sinh kế cho hộ nghèo, cận nghèo trên địa bàn lần thứ \${at}\`;
const entryOf = (at) => known({
  uuid: crypto.randomUUID(), key: keyOf(at), campaign: 'c1', title: titleOf(at), url: keyOf(at),
  publishedOn: '2025-03-12', theme: (at % 7) + 1, state: 'dang', by: 'Nguyễn Ví Dụ',
  at: '2025-03-12T08:15:00+07:00', row: at + 2, pinned: null,
});
const write = (after, before) =>
  sheetMemory.write({ epoch: 'e', cursor: 1, checksum: ledgerChecksum(after), at: '2025-03-12T08:15:00+07:00' },
    { before, after }, null);
const timed = async (ask) => {
  const start = performance.now();
  const found = await ask();
  return { time: performance.now() - start, found: found.length };
};

globalThis.ledgerBench = {
  fill: (count) => write(Array.from({ length: count }, (_, at) => entryOf(at)), null),
  lookUp: (at) => timed(() => findLogged(keyOf(at))),
  lookUpTwin: (at) => timed(() => findTwins(titleOf(at), 'https://elsewhere.example.gov.vn/1')),
  logOne: async (at) => {
    const before = await sheetMemory.readEntries();
    return (await timed(async () => { await write([...before, entryOf(at)], before); return []; })).time;
  },
};`;

/** The index of logged articles as the extension's own code keeps it, in the extension's own worker. */
export type LedgerInWorker = {
  fill(count: number): Promise<void>;
  lookUp(at: number): Promise<{ readonly time: number; readonly found: number }>;
  lookUpTwin(at: number): Promise<{ readonly time: number; readonly found: number }>;
  /** How long it takes to keep one article more. */
  logOne(at: number): Promise<number>;
  /** Bytes in use after what is not needed any more was let go. */
  heap(): Promise<number>;
};

/** Bytes of JavaScript's heap that are in use after a collection. */
export const heapOf = async (target: Pick<Target, 'send'>): Promise<number> => {
  await target.send('HeapProfiler.collectGarbage');
  const { usedSize } = await target.send<{ usedSize: number }>('Runtime.getHeapUsage');
  return usedSize;
};

export const ledgerInWorker = async ({ cdp, worker, extensionId }: Browser): Promise<LedgerInWorker> => {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: root },
    bundle: true,
    format: 'iife',
    write: false,
  });
  await worker.evaluate(outputFiles[0]!.text);
  const { targetInfos } = await cdp.send('Target.getTargets');
  const found = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${extensionId}/`),
  );
  if (!found) throw new Error('no worker of the extension');
  const target = await attach(cdp, found.targetId);
  const ask = <T>(call: string): Promise<T> => worker.evaluate(`ledgerBench.${call}`);
  return {
    fill: (count) => ask(`fill(${count})`),
    lookUp: (at) => ask(`lookUp(${at})`),
    lookUpTwin: (at) => ask(`lookUpTwin(${at})`),
    logOne: (at) => ask(`logOne(${at})`),
    heap: () => heapOf(target),
  };
};
