import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../build/paths';
import type { Trace } from '../../local-host/execution/service';
import { readDispatch } from '../../shared/campaign/dispatch';
import type { ClientOp, PageOp } from '../../shared/protocol';
import { inStints, setUpWhole, type Tracker } from './tracker';

const given = (file: string) => readFileSync(join(root, 'local-host/first-campaign', file), 'utf8');
const pin = { position: 'trang_chu', from: '2025-03-12', to: null, order: null };

let serial = 0;
/** The dispatch of the first campaign under another title: the same one twice is refused. */
const anotherDispatch = (): string => {
  serial += 1;
  return given('dispatch-2025.txt').replace(
    'giảm nghèo trên địa bàn',
    `giảm nghèo lần ${serial} trên địa bàn`,
  );
};

/** An article that stands in the ledger, for what is done to one. */
const logged = async (tracker: Tracker): Promise<string> => {
  const article = tracker.article();
  await tracker.log([article]);
  return article.uuid;
};
const logOf = (count: number) => async (tracker: Tracker) => {
  await tracker.log(Array.from({ length: count }, () => tracker.article()));
};

type Doing = (tracker: Tracker) => Promise<unknown>;

/** One use of every operation there is; what is measured is the last execution that each makes. */
export const everyOperation: { readonly [Op in ClientOp | PageOp]: Doing } & {
  readonly [name: string]: Doing;
} = {
  hello: (tracker) => tracker.connect('Trần Văn Đức'),
  sync: (tracker) => tracker.ask({ op: 'sync', known: null }),
  log: logOf(1),
  'log of 50': logOf(50),
  update: async (tracker) =>
    tracker.ask({ op: 'update', uuid: await logged(tracker), changes: { note: 'đã sửa' } }),
  'find-hand-edits': (tracker) => tracker.page({ op: 'find-hand-edits', cursor: null }),
  undo: async (tracker) => tracker.ask({ op: 'undo', uuid: await logged(tracker) }),
  pin: async (tracker) =>
    tracker.ask({ op: 'pin', pinId: crypto.randomUUID(), article: await logged(tracker), pin }),
  unpin: async (tracker) => {
    const article = await logged(tracker);
    await tracker.ask({ op: 'pin', pinId: crypto.randomUUID(), article, pin });
    await tracker.ask({ op: 'unpin', article });
  },
  'set-up': (tracker) => setUpWhole(tracker.host),
  status: (tracker) => tracker.page({ op: 'status' }),
  'import-units': (tracker) =>
    tracker.page({ op: 'import-units', units: JSON.parse(given('units.json')).slice(0, 5) }),
  'import-holidays': (tracker) =>
    tracker.page({
      op: 'import-holidays',
      holidays: [{ date: `2030-01-${String(10 + (serial++ % 20))}`, label: 'Thử' }],
    }),
  'read-dispatch': (tracker) =>
    tracker.page({ op: 'read-dispatch', dispatch: readDispatch(given('dispatch-2025.txt')) }),
  'create-campaign': async (tracker) => {
    const campaign = {
      dispatch: readDispatch(anotherDispatch()),
      ...JSON.parse(given('themes.json')),
      activate: false,
    };
    await inStints<'create-campaign'>((cursor) =>
      tracker.page<'create-campaign'>({ op: 'create-campaign', ...campaign, cursor }),
    );
  },
  'set-deadline': (tracker) =>
    tracker.page({
      op: 'set-deadline',
      campaign: tracker.campaign,
      deadline: `2025-11-${String(10 + (serial++ % 20))}`,
    }),
  'set-coverage': async (tracker) => {
    const [unit] = (await tracker.page({ op: 'status' })).units;
    const theme = { number: 1, state: 'claimed', link: '', note: `lần ${serial++}` };
    await tracker.page({
      op: 'set-coverage',
      campaign: tracker.campaign,
      unit: unit?.id ?? '',
      themes: [theme],
    });
  },
  'read-coverage': async (tracker) => {
    const [unit] = (await tracker.page({ op: 'status' })).units;
    await tracker.page({ op: 'read-coverage', campaign: tracker.campaign, unit: unit?.id ?? '' });
  },
  'set-web-app': (tracker) =>
    tracker.page({ op: 'set-web-app', address: 'http://127.0.0.1:8765/macros/s/local/exec' }),
  'list-connections': (tracker) => tracker.page({ op: 'list-connections' }),
  'issue-connection': (tracker) => tracker.page({ op: 'issue-connection', person: 'Lê Minh Anh' }),
  'revoke-connection': async (tracker) => {
    const { id } = await tracker.connect('Lê Minh Anh');
    await tracker.page({ op: 'revoke-connection', id });
  },
  'list-history': (tracker) => tracker.page({ op: 'list-history', from: null }),
  'take-back': async (tracker) => {
    await logged(tracker);
    const { lines } = await tracker.page<'list-history'>({ op: 'list-history', from: null });
    const line = lines[0]?.id ?? '';
    const { plan } = await tracker.page<'take-back'>({ op: 'take-back', line, plan: null });
    await inStints<'take-back'>((cursor) => tracker.page({ op: 'take-back', line, plan, cursor }));
  },
  'check-book': (tracker) => tracker.page({ op: 'check-book' }),
  'repair-book': (tracker) => tracker.page({ op: 'repair-book', findings: [] }),
  'undo-repair': (tracker) => tracker.page({ op: 'undo-repair', lines: [] }),
  'show-cell': (tracker) => tracker.page({ op: 'show-cell', gid: 0, cell: 'A1' }),
};

/** Does one and gives what it cost. */
export const costOf = async (tracker: Tracker, name: string): Promise<Trace> => {
  await everyOperation[name]?.(tracker);
  const trace = tracker.host.traces[tracker.host.traces.length - 1];
  if (!trace) throw new Error(`${name} was not run`);
  return trace;
};
