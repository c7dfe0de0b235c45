import { isOpen } from '../../../extension/outbox/item';
import { decodeConnectionCode } from '../../../shared/connection-code';
import { startTracker, type Tracker } from '../../apps-script/tracker';
import { createVirtualTime } from '../browser/virtual-time';
import { failNow, fetchThrough, type Sky } from '../browser/weather';
import { workerProgram } from '../browser/worker-program';
import { type Chance, chanceOf } from '../random';
import { articleOf } from './articles';
import { createEditor, type Editor } from './editor';
import { mishap } from './mishaps';

export type Day = Awaited<ReturnType<typeof editorsDay>>;

const minute = 60_000;
const address = 'https://script.google.com/macros/s/AKfy-chaos/exec';

const uuidOf = (chance: Chance): string => {
  const hex = (length: number) => Array.from({ length }, () => chance.below(16).toString(16)).join('');
  return `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`;
};

/** A code of the sheet for this person, exchanged by the browser; one that was lost on the way needs another. */
const connect = async (tracker: Tracker, time: ReturnType<typeof createVirtualTime>, editor: Editor) => {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const { code, connection } = await tracker.page({ op: 'issue-connection', person: 'Nguyễn Ví Dụ' });
    const decoded = decodeConnectionCode(code);
    if (!decoded.ok) throw new Error('the code cannot be read');
    let answer: unknown;
    void editor.connect(address, decoded.value.code).then((told) => {
      answer = told;
    });
    await time.pass(40_000);
    if (typeof answer === 'object' && (answer as { ok: boolean }).ok) return connection.id;
  }
  throw new Error('never connected');
};

/** Everything from the first save to the last word of the sheet, when the weather has cleared. */
export async function editorsDay(seed: number, articles: number) {
  const chance = chanceOf(seed);
  const sky: Sky = {
    storminess: 0,
    serviceFailsIn: Number.POSITIVE_INFINITY,
    met: new Map(),
    requests: 0,
  };
  const tracker = await startTracker({ between: () => failNow(sky) });
  const time = createVirtualTime(Date.parse('2026-03-12T01:00:00Z'));
  const program = await workerProgram();
  const editors: Editor[] = [];
  for (let at = 0; at < 2; at += 1) {
    const isOnline = (): boolean => editors[at]?.profile.state.online ?? true;
    const fetch = fetchThrough({ host: () => tracker.host, sky, time, chance, isOnline });
    editors.push(createEditor({ time, chance, program, fetch }));
  }
  const counts: Record<string, number> = { 'revoked with waiting': 0 };
  const connections = new Map<Editor, string>();
  for (const editor of editors) {
    editor.profile.install();
    connections.set(editor, await connect(tracker, time, editor));
  }

  /** So many wait, then the owner revokes the device; after a while the editor gets a new code. */
  const revoke = async (editor: Editor, waiting: number): Promise<void> => {
    editor.profile.reopen();
    editor.profile.disk.faults.full = false;
    editor.profile.goOnline(false);
    for (let number = 1; editor.items().filter(isOpen).length < waiting; number += 1) {
      void editor.save(articleOf(tracker.campaign, 100_000 + number * 17 + 1, uuidOf(chance)));
      await time.pass(1_000);
      if (number > waiting * 4) throw new Error('nothing is kept');
    }
    counts['revoked with waiting'] = editor.items().filter(isOpen).length;
    await tracker.page({ op: 'revoke-connection', id: connections.get(editor) ?? '' });
    editor.profile.goOnline(true);
    await time.pass(20 * minute);
    connections.set(editor, await connect(tracker, time, editor));
  };

  sky.storminess = 0.45;
  const different = Math.ceil(articles * 0.68);
  const revokeAt = Math.floor(articles / 3);
  for (let saved = 0; saved < articles; saved += 1) {
    const editor = chance.oneOf(editors);
    if (saved === revokeAt) await revoke(editor, Math.min(40, Math.ceil(articles / 5)));
    mishap(chance, editors, counts);
    if (!editor.profile.state.open) editor.profile.reopen();
    const article = articleOf(tracker.campaign, 1 + chance.below(different), uuidOf(chance));
    void editor.save(article);
    // Two panels of one browser, or an impatient finger.
    if (chance.happens(0.05))
      void editor.save({ ...article, entry: { ...article.entry, uuid: uuidOf(chance) } });
    const pause = chance.happens(0.04) ? 20 * minute : chance.happens(0.2) ? 2 * minute : 8_000;
    await time.pass(chance.below(pause));
  }

  sky.storminess = 0;
  for (const { profile } of editors) {
    profile.disk.faults.full = false;
    profile.disk.faults.readsFail = 0;
    profile.stopAfter(Number.POSITIVE_INFINITY);
    if (!profile.state.open) profile.reopen();
    profile.goOnline(true);
  }
  await time.pass(3 * 60 * minute);

  return {
    tracker,
    editors,
    counts: () => {
      const sum = { ...counts, requests: sky.requests, items: 0 };
      const add = (more: Readonly<Record<string, number>>) => {
        for (const [name, count] of Object.entries(more)) {
          (sum as Record<string, number>)[name] = ((sum as Record<string, number>)[name] ?? 0) + count;
        }
      };
      for (const { profile, counts: told, ledger } of editors) {
        add({ ...profile.counts, ...told, items: ledger.accepted.size });
        add({
          'writes refused': profile.disk.faults.refusedWrites,
          'reads failed': profile.disk.faults.failedReads,
        });
      }
      add(Object.fromEntries([...sky.met].map(([fate, count]) => [`met ${fate}`, count])));
      return sum;
    },
    close: () => tracker.host.close(),
  };
}
