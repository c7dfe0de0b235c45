import { randomUUID } from 'node:crypto';
import type { Outcome } from '../../../shared/protocol';
import { chanceOf } from '../../chaos/random';
import type { Role } from '../../local-host/host';
import { startTracker, type Tracker } from '../tracker';
import { isAllowed } from './allowed';
import { askedAtPage, askedByEditor } from './asked';
import { type HandEdit, type HandEditChoice, handEditsOf, type Tab } from './hand-edit';
import { type People, peopleAt } from './people';
import { countTexts, tabNow } from './sheet-texts';

export type StormOfPeople = {
  readonly seed: number;
  readonly operations: number;
  /** How often (0 to 1) somebody does something before a service call. */
  readonly density: number;
  readonly choice?: HandEditChoice;
  /** What they do, the first of them first; by the seed otherwise. */
  readonly edits?: readonly HandEdit[];
};

export type Aftermath = {
  readonly tracker: Tracker;
  readonly people: People;
  readonly counts: Record<
    'operations' | 'refused' | 'hand edits' | 'rows' | 'lost' | 'doubled' | 'overwritten',
    number
  >;
  /** What went wrong, with the edits that were done during the operation. */
  readonly faults: readonly string[];
};

const dataTabs: readonly Tab[] = [
  'publications',
  'pins',
  'reports',
  'versions',
  'coverage',
  'campaigns',
  'lists',
  'units',
];
/** Texts that stand for one row or were typed by one person: what all rows have alike says nothing. */
const isTelling = (text: string): boolean =>
  /^✎|:\/\/|^[0-9a-f]{8}-|\|\d|, lần \d+|^(tựa|đơn vị|lý do) /.test(text);

type Counted = ReadonlyMap<string, number>;

/** Operations of an editor, the owner and an officer, with people at work between any two calls of each. */
export const stormOfPeople = async ({
  seed,
  operations,
  density,
  choice,
  edits: given,
}: StormOfPeople): Promise<Aftermath> => {
  const chance = chanceOf(seed);
  const edits = given ? [...given].reverse() : handEditsOf(seed, operations * 80, choice);
  let people: People | undefined;
  let inside = false;
  let share = density;
  const tracker = await startTracker({
    between: ({ function: name }) => {
      if (!inside || !people || (name !== 'doPost' && name !== 'call') || !chance.happens(share)) return;
      const edit = edits.pop();
      if (edit) people.edit(edit);
    },
  });
  const { host } = tracker;
  const known = Array.from({ length: 6 }, () => tracker.article());
  await tracker.log(known);
  const pinned = known[0]?.uuid ?? '';
  await tracker.ask({
    op: 'pin',
    pinId: randomUUID(),
    article: pinned,
    pin: { position: 'trang_chu', from: '2025-03-12', to: null, order: null },
  });
  people = peopleAt(host);
  const atWork = people;

  const tally = (): Map<Tab, Counted> =>
    new Map(dataTabs.map((tab) => [tab, countTexts(tabNow(host, atWork.sheet(tab)))]));
  const isToldOf = (text: string): boolean =>
    (['history', 'details'] as const).some((tab) =>
      [...countTexts(tabNow(host, atWork.sheet(tab))).keys()].some((line) => line.includes(text)),
    );
  /** Whoever deletes the log takes its word away, also for what was being done at that moment. */
  const isLogGone = (): boolean =>
    atWork.done.some((edit) => edit.do === 'delete-tab' && ['history', 'details'].includes(edit.tab));
  const made = (): Map<Tab, Counted> => new Map(dataTabs.map((tab) => [tab, new Map(atWork.made(tab))]));

  const counts = { operations: 0, refused: 0, 'hand edits': 0, rows: 0, lost: 0, doubled: 0, overwritten: 0 };
  const faults: string[] = [];
  const roles: readonly Role[] = ['owner', 'officer'];
  const units = (await tracker.rows('reports')).map((row) => String(row.unit));

  for (let turn = 0; turn < operations; turn += 1) {
    const asked = chance.happens(0.45)
      ? askedAtPage(tracker, chance, units)
      : askedByEditor(tracker, chance, known);
    const { request } = asked;
    // Long works are left alone for a while now and then, else none of them came to its end.
    share = asked.isLong && chance.happens(0.7) ? density / 12 : density;
    const [before, theirs, from] = [tally(), made(), atWork.done.length];
    inside = true;
    const answer = await asked.ask(chance.oneOf(roles));
    inside = false;
    await host.execution.settled();
    counts.operations += 1;
    if (!answer.ok) counts.refused += 1;
    const [after, theirsNow] = [tally(), made()];
    const tell = (what: string) => {
      const done = atWork.done.slice(from).map((edit) => JSON.stringify(edit));
      const log = host.logs.slice(-1)[0] ?? '';
      faults.push(
        [`${what} after ${JSON.stringify(request)}`, JSON.stringify(answer), ...done, log].join('\n  '),
      );
    };
    if (!answer.ok && answer.problem.kind === 'failed') tell('failed');

    const logged = new Set(
      request.op === 'log' && answer.ok
        ? (answer.data as { outcomes: Outcome[] }).outcomes
            .filter((one) => one.kind === 'logged')
            .map((one) => one.uuid)
        : [],
    );
    for (const tab of dataTabs) {
      const [was, is] = [before.get(tab) as Counted, after.get(tab) as Counted];
      for (const text of new Set([...was.keys(), ...is.keys()])) {
        if (!isTelling(text)) continue;
        const own =
          (is.get(text) ?? 0) -
          (was.get(text) ?? 0) -
          ((theirsNow.get(tab)?.get(text) ?? 0) - (theirs.get(tab)?.get(text) ?? 0));
        if (own === 0) continue;
        const came = { tab, text, own, wasThere: was.has(text), isTold: isLogGone() || isToldOf(text) };
        if (isAllowed(request, came)) continue;
        if (own < 0 && text.startsWith('✎')) counts.overwritten += 1;
        else if (own < 0) counts.lost += 1;
        else counts.doubled += 1;
        tell(`${tab}: ${text} ${own}`);
      }
      if (tab !== 'publications') continue;
      for (const uuid of logged) {
        const mine =
          (is.get(uuid) ?? 0) - ((theirsNow.get(tab)?.get(uuid) ?? 0) - (theirs.get(tab)?.get(uuid) ?? 0));
        if (mine >= 1) continue;
        counts.lost += 1;
        tell(`acknowledged and not there: ${uuid}`);
      }
    }
    if (faults.length > 3) break;
  }
  counts['hand edits'] = atWork.done.length;
  counts.rows = (countTexts(tabNow(host, atWork.sheet('publications'))).size / 3) | 0;
  return { tracker, people: atWork, counts, faults };
};
