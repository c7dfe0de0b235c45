import { afterAll, beforeAll, expect, test } from 'vitest';
import { costOf, everyOperation } from './every-operation';
import { grow, middleSize, smallSize } from './large-tracker';
import { setUpWhole, startTracker, type Tracker } from './tracker';

/**
 * Service calls of each operation as every-operation.ts uses it, whatever the size of the tracker. What they depend on
 * instead: for corrections, coverage, pins and royalties the number of cells that change; for imports the number of rows that are
 * known already; for a take-back the number of rows; for set-up and campaigns the columns and cells of the layout.
 */
const budget: Readonly<Record<string, number>> = {
  hello: 2,
  sync: 28,
  log: 8,
  'log of 50': 8,
  'read-entry': 3,
  update: 12,
  'update over what was seen': 12,
  undo: 16,
  pin: 16,
  unpin: 14,
  'arrange-pins': 13,
  // Five tabs more than in schema 3.
  'set-up': 190,
  status: 6,
  'import-units': 6,
  'import-holidays': 9,
  'read-dispatch': 3,
  'create-campaign': 180,
  'set-deadline': 11,
  'set-campaign': 20,
  'set-stage': 20,
  // Both views are laid out anew.
  'activate-campaign': 130,
  // A unit that leaves, with its themes; both views are laid out anew.
  'set-members': 285,
  'extend-deadline': 12,
  'move-duty': 6,
  'read-reports': 8,
  'read-versions': 4,
  'submit-reports': 12,
  'submit-reports of 27': 20,
  'set-report-status': 12,
  'stage-reports': 8,
  'commit-reports': 17,
  'drop-batch': 6,
  'record-material': 11,
  // The formula of a fresh row needs to know where all columns stand.
  'record-activity': 36,
  'read-selection': 4,
  'read-evidence': 9,
  'open-page': 0,
  'set-coverage': 26,
  'read-coverage': 9,
  'set-web-app': 8,
  'list-connections': 3,
  'issue-connection': 5,
  'revoke-connection': 3,
  'issue-feed': 9,
  'read-feed': 6,
  'revoke-feed': 9,
  'fill-royalties': 12,
  'paste-articles': 9,
  'list-history': 6,
  'take-back': 20,
  // It looks at every tab: five more than in schema 3.
  'check-book': 450,
  'repair-book': 140,
  'undo-repair': 14,
  'show-cell': 3,
  // What people changed since it was done last, and here that is a whole tracker.
  'find-hand-edits': 120,
};

/** These read everything, and long tables by column and by 4,000 rows: more calls, up to their budget, in stints. */
const readEverything: readonly string[] = ['check-book', 'repair-book', 'find-hand-edits'];

let tracker: Tracker;
beforeAll(async () => {
  tracker = await startTracker();
}, 120_000);
afterAll(() => tracker.host.close());

/**
 * Room at the end of a tab is made when it is used up, for many requests to come; details of what was done are kept in
 * as many cells as they need. Those calls come and go with the moment, not with the size.
 */
const ofTheMoment = ['Sheet.insertRowsAfter', 'Sheet.appendRow'];

type Costs = Record<string, readonly string[]>;
const costs = async (): Promise<Costs> => {
  const all: Record<string, readonly string[]> = {};
  for (const name of Object.keys(everyOperation)) all[name] = (await costOf(tracker, name)).calls;
  return all;
};
const lasting = (all: Costs): Record<string, number> =>
  Object.fromEntries(
    Object.entries(all).map(([name, calls]) => [
      name,
      calls.filter((call) => !ofTheMoment.includes(call)).length,
    ]),
  );
const others = (counts: Record<string, number>) =>
  Object.fromEntries(Object.entries(counts).filter(([name]) => !readEverything.includes(name)));

test('no operation needs more calls in a larger tracker, nor more than its budget', async () => {
  await grow(tracker, smallSize);
  // The first use of some makes a first row or line.
  await costs();
  const small = lasting(await costs());
  await grow(tracker, middleSize);
  await setUpWhole(tracker.host);
  const large = lasting(await costs());
  expect(others(large)).toEqual(others(small));
  const over = [...Object.entries(small), ...Object.entries(large)].filter(
    ([name, calls]) => calls > (budget[name] ?? 0),
  );
  expect(over).toEqual([]);
}, 600_000);
