import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDispatch } from '../../shared/campaign/dispatch';
import { decodeConnectionCode } from '../../shared/connection-code';
import { problemText } from '../../shared/locale/problem-text';
import type { ClientOp, PageOp } from '../../shared/protocol';
import { schemaVersion } from '../../shared/tables/index';
import { identities } from '../local-host/host';
import { aReport } from './a-report';
import { addonCode, problemOf, startTracker, type Tracker } from './tracker';

let tracker: Tracker;
const newer = { kind: 'newer-sheet', schema: 99 } as const;

/** What a person types, as the page sends it. */
const type = async (
  table: 'settings' | 'reports' | 'campaigns',
  row: number,
  column: number,
  v: string | number,
) => {
  const { pages, execution } = tracker.host;
  const cellValue = { [row - 1]: { [column - 1]: { v, t: typeof v === 'number' ? 2 : 1 } } };
  const params = { unitId: 'so-ghim', subUnitId: tracker.sheetId(table), cellValue };
  const base = pages.snapshot().revision;
  pages.applyFromPage(
    { id: 'sheet.mutation.set-range-values', params, base },
    identities.owner.email,
    'page',
  );
  await execution.settled();
};
const workbook = () => JSON.stringify(tracker.host.pages.snapshot().workbook);

let schemaRow = 0;
let secret = '';
beforeAll(async () => {
  const code = await addonCode();
  tracker = await startTracker({
    bundle: { code, pages: { sidebar: '<html data-part=""></html>', 'huong-dan': '<html></html>' } },
  });
  schemaRow = (await tracker.rows('settings')).find(({ id }) => id === 'schema')?.row ?? 0;
  const { code: issued } = await tracker.page<'issue-connection'>({
    op: 'issue-connection',
    person: 'Lê Minh Anh',
  });
  const decoded = decodeConnectionCode(issued);
  secret = decoded.ok ? decoded.value.code : '';
  await type('settings', schemaRow, 3, 99);
  // Calculated cells come in a while after.
  await tracker.rows('reports');
}, 120_000);
afterAll(() => tracker.host.close());

const uuid = '00000000-0000-4000-8000-000000000001';
const client = (): { readonly [Op in ClientOp]: object } => ({
  hello: { code: secret, device: 'Máy thử' },
  sync: { known: null },
  log: { items: [tracker.article()] },
  'read-entry': { uuid },
  update: { uuid, changes: { note: 'x' } },
  undo: { uuid },
  pin: {
    pinId: uuid,
    article: uuid,
    pin: { position: 'trang_chu', from: '2025-03-12', to: null, order: null },
  },
  unpin: { article: uuid },
  'arrange-pins': { pins: [{ pinId: uuid, order: 1, to: null }] },
});
/** `open-page` reads nothing of the sheet. */
const page = (): { readonly [Op in Exclude<PageOp, 'open-page'>]: object } => ({
  'set-up': { fix: ['locale', 'time-zone'] },
  status: {},
  'import-units': { units: [] },
  'import-holidays': { holidays: [{ date: '2030-01-01', label: 'x' }] },
  'issue-feed': {},
  'revoke-feed': {},
  'read-feed': {},
  'fill-royalties': { month: '2025-03' },
  'read-dispatch': { dispatch: readDispatch('x') },
  'create-campaign': { dispatch: readDispatch('x'), themes: [], gate: null, activate: true },
  'set-deadline': { campaign: tracker.campaign, deadline: '2025-04-04' },
  'set-campaign': { campaign: tracker.campaign, changes: { note: 'x' } },
  'set-stage': { campaign: tracker.campaign, stage: 'ban_hanh' },
  'activate-campaign': { campaign: tracker.campaign },
  'set-members': { campaign: tracker.campaign, units: [] },
  'extend-deadline': { campaign: tracker.campaign, unit: 'x', to: null, reason: '', grantedBy: '' },
  'move-duty': { campaign: tracker.campaign, on: '2025-07-01', units: null },
  'read-reports': { campaign: tracker.campaign },
  'read-versions': { campaign: tracker.campaign, unit: 'x' },
  'submit-reports': { campaign: tracker.campaign, drafts: [aReport('x')] },
  'set-report-status': { campaign: tracker.campaign, unit: 'x', seen: null, status: 'dat', reasons: [] },
  'stage-reports': { batch: uuid, drafts: [aReport('x')] },
  'commit-reports': { campaign: tracker.campaign, batch: uuid },
  'drop-batch': { batch: uuid },
  'record-material': {
    id: uuid,
    campaign: tracker.campaign,
    name: 'x',
    source: '',
    receivedOn: null,
    link: '',
    handedOn: null,
    handedTo: '',
    note: '',
  },
  'record-activity': {
    id: uuid,
    campaign: tracker.campaign,
    unit: 'x',
    kind: 'banner',
    date: null,
    quantity: null,
    place: '',
    theme: null,
    attendance: null,
    script: '',
    link: '',
    note: '',
  },
  'read-selection': {},
  'read-evidence': { campaign: tracker.campaign, unit: 'x', theme: 1 },
  'set-coverage': { campaign: tracker.campaign, unit: 'x', themes: [] },
  'read-coverage': { campaign: tracker.campaign, unit: 'x' },
  'find-hand-edits': { cursor: null },
  'set-web-app': { address: 'http://127.0.0.1:8765/macros/s/local/exec' },
  'list-connections': {},
  'issue-connection': { person: 'Lê Minh Anh' },
  'revoke-connection': { id: 'x' },
  'list-history': { from: null },
  'take-back': { line: uuid, plan: null },
  'check-book': {},
  'repair-book': { findings: [{ id: 'row-formula:reports:due', choice: '' }] },
  'undo-repair': { lines: [uuid] },
  'paste-articles': { by: '', write: true, items: [tracker.article()] },
  'show-cell': { gid: 0, cell: 'A1' },
});

test('a sheet of a later version is left alone by every request, and each says so', async () => {
  const before = workbook();
  for (const [op, more] of Object.entries(client())) {
    expect(problemOf(await tracker.send({ op: op as ClientOp, ...more })), op).toEqual(newer);
  }
  for (const role of ['owner', 'officer'] as const) {
    for (const [op, more] of Object.entries(page())) {
      const problem = problemOf(await tracker.host.callAs(role, { op, ...more }));
      // What is the owner's alone is refused to an officer before anything is looked at.
      if (role === 'owner' || problem.kind !== 'wrong-role') expect(problem, op).toEqual(newer);
    }
  }
  expect(workbook()).toBe(before);
});

test('it is left alone by the menu, which says so, and by opening it', async () => {
  const before = workbook();
  const { execution } = tracker.host;
  const said: string[] = [];
  const stop = execution.onUi((event) => {
    // The page that opens tells the problem in its own words.
    if (event.kind === 'sidebar') said.push(/data-part="problem:([^"]*)"/.exec(event.html)?.[1] ?? '');
    if (event.kind === 'alert' || event.kind === 'prompt') execution.answer(event.id, 'OK', '4/4/2025');
  });
  const opened = await execution.run({ from: 'open', who: identities.owner });
  expect(opened.kind).not.toBe('error');
  for (const name of ['openSidebar', 'setUpTracker', 'setReportDeadline', 'openConnections', 'openGuide']) {
    await execution.run({ from: 'menu', function: name, args: [], who: identities.owner });
  }
  stop();
  const problem = encodeURIComponent(JSON.stringify(newer));
  expect(said.filter((one) => one !== '')).toEqual([problem, problem]);
  expect(problemText(newer, 'vi')).toContain('99');
  expect(workbook()).toBe(before);
});

test('the edit and change triggers write nothing beside what the person did', async () => {
  const lines = (await tracker.rows('history')).length;
  await type('reports', 3, 6, 'Đạt');
  await type('campaigns', 2, 2, 'Tên khác');
  const { pages, execution } = tracker.host;
  const range = { startRow: 1, endRow: 1, startColumn: 0, endColumn: 21, rangeType: 1 };
  const params = { unitId: 'so-ghim', subUnitId: tracker.sheetId('publications'), range };
  const base = pages.snapshot().revision;
  pages.applyFromPage({ id: 'sheet.mutation.insert-row', params, base }, identities.owner.email, 'page');
  await execution.settled();
  expect(await tracker.rows('history')).toHaveLength(lines);
  expect(tracker.host.logs.filter((line) => line.startsWith('error'))).toEqual([]);
});

test('set back to its own number it is worked with again', async () => {
  await type('settings', schemaRow, 3, schemaVersion);
  expect((await tracker.log([tracker.article()]))[0]).toMatchObject({ kind: 'logged' });
});
