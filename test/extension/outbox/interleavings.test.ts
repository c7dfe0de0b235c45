import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleKey } from '../../../shared/publication/key';
import { anEntry, uuidOf } from '../campaign';
import { outboxBench, type Way, WorkerStopped } from './bench';

type Step =
  | { readonly do: 'save'; readonly article: number }
  | { readonly do: 'undo'; readonly article: number }
  | { readonly do: 'send'; readonly ways: readonly Way[] }
  | { readonly do: 'wait'; readonly minutes: number }
  | { readonly do: 'network'; readonly on: boolean };

const way = fc.constantFrom<Way>('answers', 'unreachable', 'answer-lost', 'html', 'busy', 'worker-stops');
const article = fc.integer({ min: 1, max: 5 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('save' as const), article }),
  fc.record({ do: fc.constant('undo' as const), article }),
  fc.record({ do: fc.constant('send' as const), ways: fc.array(way, { maxLength: 4 }) }),
  fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: 0, max: 15 }) }),
  fc.record({ do: fc.constant('network' as const), on: fc.boolean() }),
);

/** Whatever the network, the sheet and the browser do in between, each intention ends exactly once. */
test('no article is lost, none is written twice, and what was undone stays undone', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const bench = outboxBench();
      let { outbox } = bench;
      let saved = 0;
      const uuids = new Map<number, string>();
      const wanted = new Map<string, boolean>();
      const send = async () => {
        try {
          await outbox.flush();
        } catch (error) {
          if (!(error instanceof WorkerStopped)) throw error;
          outbox = bench.start();
        }
      };
      for (const one of steps) {
        if (one.do === 'send') {
          bench.ways.splice(0, bench.ways.length, ...one.ways);
          await send();
        } else if (one.do === 'save') {
          const uuid = uuidOf(++saved);
          const entry = { ...anEntry(one.article), uuid };
          const kept = await outbox.put(entry, articleKey(entry.url, null));
          if (kept.ok) {
            uuids.set(one.article, kept.value.uuid);
            wanted.set(kept.value.uuid, true);
          }
        } else if (one.do === 'undo') {
          const uuid = uuids.get(one.article);
          if (!uuid) continue;
          await outbox.undo(uuid);
          wanted.set(uuid, false);
        } else if (one.do === 'wait') bench.world.now += one.minutes * 60_000;
        else bench.world.online = one.on;
      }
      bench.world.online = true;
      bench.ways.length = 0;
      for (let turn = 0; turn < 12; turn += 1) {
        bench.world.now += 15 * 60_000;
        await send();
      }
      const inSheet = [...bench.sheet.entries.keys()];
      const keys = [...bench.sheet.entries.values()].map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      for (const [uuid, kept] of wanted) {
        const state = bench.disk.items.find(({ entry }) => entry.uuid === uuid)?.state;
        // Saved once more a while after it was written: the sheet says that it has it.
        const isTold = state?.kind === 'refused' && state.problem.kind === 'duplicate';
        if (kept && !isTold) expect(inSheet).toContain(uuid);
        else expect(inSheet).not.toContain(uuid);
      }
      const open = bench.disk.items.filter(({ state }) =>
        ['waiting', 'sending', 'undoing'].includes(state.kind),
      );
      expect(open).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
