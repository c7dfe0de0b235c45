import { setTimeout as wait } from 'node:timers/promises';
import { MessageChannel, Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { executorSource } from '../../../build/local-host';

/** Asks the host twice and gives both answers. */
const runtime = `
const cross = globalThis.__host;
delete globalThis.__host;
globalThis.__invoke = () => cross('first', '[]') + ' ' + cross('second', '[]');
`;

test('a thread that is woken before its answer is there goes on waiting for it', async () => {
  const signal = new SharedArrayBuffer(4);
  const flag = new Int32Array(signal);
  const { port1: here, port2: there } = new MessageChannel();
  const worker = new Worker(await executorSource(), {
    eval: true,
    workerData: { port: there, signal, runtime, code: '' },
    transferList: [there],
  });
  here.on('message', async ([op]: [string, string]) => {
    // As when the waking for the answer before comes late: on a busy machine anything may lie between two calls.
    for (let times = 0; times < 5; times += 1) {
      await wait(10);
      Atomics.notify(flag, 0);
    }
    here.postMessage(`answer to ${op}`);
    Atomics.store(flag, 0, 1);
    Atomics.notify(flag, 0);
  });
  const said: unknown[] = [];
  const ended = new Promise((resolve) =>
    worker.on('message', (message) => {
      said.push(message);
      if (message === 'ready') worker.postMessage('{}');
      else resolve(null);
    }),
  );
  await ended;
  here.close();
  await worker.terminate();
  expect(said).toEqual(['ready', 'answer to first answer to second']);
});
