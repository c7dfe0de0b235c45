import { randomUUID } from 'node:crypto';
import type { Answer, ArticleEntry, Outcome } from '../../../shared/protocol';
import { chanceOf } from '../../chaos/random';
import type { Role } from '../../local-host/host';
import { startTracker, type Tracker } from '../tracker';
import { type HandEditChoice, handEditsOf, type Tab } from './hand-edit';
import { type People, peopleAt } from './people';
import { countTexts, tabNow } from './sheet-texts';

export type StormOfPeople = {
  readonly seed: number;
  readonly operations: number;
  /** How often (0 to 1) somebody does something before a service call. */
  readonly density: number;
  readonly choice?: HandEditChoice;
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
  'coverage',
  'campaigns',
  'lists',
  'units',
];
/** Texts that stand for one row or were typed by one person: what all rows have alike says nothing. */
const isTelling = (text: string): boolean => /^✎|:\/\/|^[0-9a-f]{8}-|\|\d|, lần \d+|^tựa /.test(text);

const replaces = ['update', 'set-deadline', 'set-coverage', 'unpin', 'undo'];

type Counted = ReadonlyMap<string, number>;

/** Operations of an editor, the owner and an officer, with people at work between any two calls of each. */
export const stormOfPeople = async ({
  seed,
  operations,
  density,
  choice,
}: StormOfPeople): Promise<Aftermath> => {
  const chance = chanceOf(seed);
  const edits = handEditsOf(seed, operations * 40, choice);
  let people: People | undefined;
  let inside = false;
  const tracker = await startTracker({
    between: ({ function: name }) => {
      if (!inside || !people || (name !== 'doPost' && name !== 'call') || !chance.happens(density)) return;
      const edit = edits.pop();
      if (edit) people.edit(edit);
    },
  });
  const { host, campaign } = tracker;
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
    [...countTexts(tabNow(host, atWork.sheet('history'))).keys()].some((line) => line.includes(text));
  const made = (): Map<Tab, Counted> => new Map(dataTabs.map((tab) => [tab, new Map(atWork.made(tab))]));

  const counts = { operations: 0, refused: 0, 'hand edits': 0, rows: 0, lost: 0, doubled: 0, overwritten: 0 };
  const faults: string[] = [];
  const roles: readonly Role[] = ['owner', 'officer'];
  const units = (await tracker.rows('reports')).map((row) => String(row.unit));

  const requests = [
    () => {
      const items = Array.from({ length: 1 + chance.below(3) }, () => tracker.article());
      known.push(...items);
      return { op: 'log', items } as const;
    },
    () => ({ op: 'log', items: [chance.oneOf(known)] }) as const,
    () =>
      ({
        op: 'update',
        uuid: chance.oneOf(known).uuid,
        changes: { title: `tựa ${randomUUID()}`, theme: 1 + chance.below(7) },
      }) as const,
    () => ({ op: 'update', uuid: chance.oneOf(known).uuid, changes: { state: 'go' } }) as const,
    () => ({ op: 'undo', uuid: chance.oneOf(known).uuid }) as const,
    () =>
      ({
        op: 'pin',
        pinId: randomUUID(),
        article: chance.oneOf(known).uuid,
        pin: { position: 'trang_chu', from: '2025-03-12', to: null, order: null },
      }) as const,
    () => ({ op: 'unpin', article: chance.oneOf(known).uuid }) as const,
    () => ({ op: 'sync', known: null }) as const,
  ];
  const pageRequests = [
    () => ({
      op: 'set-coverage',
      campaign,
      unit: chance.oneOf(units),
      themes: [
        { number: 1 + chance.below(7), state: 'evidenced', link: `https://x.vn/${randomUUID()}`, note: '' },
      ],
    }),
    () => ({ op: 'set-deadline', campaign, deadline: chance.oneOf(['2025-04-30', null]) }),
    () => ({
      op: 'import-holidays',
      holidays: [{ date: `2026-0${1 + chance.below(9)}-02`, label: 'Ngày nghỉ' }],
    }),
    () => ({ op: 'status' }),
  ];

  for (let turn = 0; turn < operations; turn += 1) {
    const atPage = chance.happens(0.3);
    const request = atPage ? chance.oneOf(pageRequests)() : chance.oneOf(requests)();
    const [before, theirs, from] = [tally(), made(), atWork.done.length];
    inside = true;
    const answer = (
      atPage ? await host.callAs(chance.oneOf(roles), request) : await tracker.send(request as never)
    ) as Answer;
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
        if (own === 0 || mayDiffer(request, text, own, tab, was)) continue;
        // An operation replaces what stands in its own cell, and keeps it in the line that tells of it.
        if (own === -1 && replaces.includes(request.op) && isToldOf(text)) continue;
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

/** What an operation is for: its own article's texts come and go by one. */
const mayDiffer = (
  request: { readonly op: string } & Record<string, unknown>,
  text: string,
  own: number,
  tab: Tab,
  was: Counted,
): boolean => {
  const items = (request.items ?? []) as readonly ArticleEntry[];
  if (request.op === 'log') {
    const isOf = items.some(
      (item) =>
        [item.uuid, item.url, item.title].includes(text) ||
        text.endsWith(item.url.slice(item.url.lastIndexOf('-'))),
    );
    return tab === 'publications' && own === 1 && isOf && !was.has(text);
  }
  // Its row goes, with what people wrote beside it.
  if (request.op === 'undo') return tab === 'publications' && own === -1;
  if (request.op === 'update') {
    if (tab !== 'publications') return false;
    const changes = request.changes as { title?: string };
    return (
      (own === 1 && text === changes.title) ||
      (own === -1 && changes.title !== undefined && !/^[0-9a-f]{8}-|:/.test(text))
    );
  }
  if (request.op === 'pin') return tab === 'pins' && own === 1;
  if (request.op === 'set-coverage') return tab === 'coverage';
  if (request.op === 'import-holidays') return tab === 'lists' && own === 1 && text.startsWith('holiday|');
  return false;
};
