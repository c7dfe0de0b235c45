import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ReportDraft } from '../../shared/protocol';
import { aReport, someContent } from './a-report';
import { problemOf, startTracker, type Tracker } from './tracker';

let tracker: Tracker;
let units: readonly { readonly id: string; readonly name: string }[];
beforeAll(async () => {
  tracker = await startTracker({ now: () => new Date('2025-04-20T03:00:00Z') });
  ({ units } = await tracker.page({ op: 'status' }));
}, 120_000);
afterAll(() => tracker.host.close());

const unitAt = (index: number): string => units[index]?.id ?? '';
const read = async (unit: string) => {
  const { units: all } = await tracker.page({ op: 'read-reports', campaign: '' });
  const found = all.find(({ id }) => id === unit);
  if (!found) throw new Error(`no unit ${unit}`);
  return found;
};
const submit = async (...drafts: ReportDraft[]) =>
  (await tracker.page({ op: 'submit-reports', campaign: tracker.campaign, drafts })).outcomes;
const versionsOf = async (unit: string) =>
  (await tracker.page({ op: 'read-versions', campaign: tracker.campaign, unit })).versions;

test('a report is a version, and its row shows it; blank is not zero', async () => {
  const unit = unitAt(0);
  const draft = aReport(unit, { content: someContent({ approximate: ['tt_phut'], difficulties: ['KK1'] }) });
  expect(await submit(draft)).toMatchObject([
    { uuid: draft.uuid, kind: 'saved', version: 1, status: 'da_nhan' },
  ]);
  const row = await read(unit);
  expect(row).toMatchObject({
    status: 'da_nhan',
    version: 1,
    edited: false,
    receivedOn: '2025-04-07',
    channel: 'zalo',
    arrivals: 'Zalo 07/04/2025',
    document: { number: '12/BC-UBND', date: '2025-04-05' },
  });
  expect(row.content.figures).toEqual({ tt_luot_phat: 12, tt_phut: 60, bang_ron: 5, to_roi: 0 });
  expect(row.content.themes).toEqual(draft.content.themes);
  const [version, ...more] = await versionsOf(unit);
  expect(more).toEqual([]);
  expect(version).toMatchObject({ version: 1, source: 'form', channel: 'zalo', content: draft.content });
  expect((await tracker.rows('versions'))[0]).toMatchObject({ channel: 'Zalo', source: 'Biểu mẫu' });
});

test('what texts are read by comes along: every name of the units, the phrases of the themes', async () => {
  const { names, themes, units: all } = await tracker.page({ op: 'read-reports', campaign: '' });
  expect(names.units.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
  expect(names.units.find(({ shortName }) => shortName === 'Trảng Dài')).toMatchObject({
    kind: 'phuong',
    name: 'Phường Trảng Dài',
    aliases: ['UBND phường Trảng Dài'],
  });
  expect(names.themes.map(({ number }) => number)).toEqual(themes.map(({ number }) => number));
  expect(names.themes.every(({ strong }) => strong.length > 0)).toBe(true);
});

test('the same draft sent again, by a lost answer, is the same version', async () => {
  const draft = aReport(unitAt(1));
  await submit(draft);
  expect(await submit(draft)).toMatchObject([{ kind: 'saved', version: 1 }]);
  expect(await versionsOf(unitAt(1))).toHaveLength(1);
});

test('by Zalo today, signed on Monday: one report with two arrivals', async () => {
  const unit = unitAt(2);
  await submit(aReport(unit, { document: { number: '', date: null } }));
  const signed = aReport(unit, { seen: 1, channel: 'qlvb', receivedOn: '2025-04-14' });
  expect(await submit(signed)).toMatchObject([{ kind: 'arrival', version: 1 }]);
  expect(await read(unit)).toMatchObject({
    version: 1,
    receivedOn: '2025-04-07',
    channel: 'qlvb',
    arrivals: 'Zalo 07/04/2025; QLVB liên thông 14/04/2025',
    document: { number: '12/BC-UBND' },
  });
  expect(await versionsOf(unit)).toHaveLength(1);
});

test('what somebody else took in meanwhile is not covered', async () => {
  const unit = unitAt(3);
  await submit(aReport(unit));
  const late = aReport(unit, { content: someContent({ figures: { bang_ron: 9 } }) });
  const [outcome] = await submit(late);
  expect(outcome).toMatchObject({ kind: 'refused', problem: { kind: 'report-changed', version: 1 } });
  expect((await read(unit)).content.figures.bang_ron).toBe(5);
  expect(await submit({ ...late, seen: 1 })).toMatchObject([{ kind: 'saved', version: 2 }]);
});

test('figures typed into the row by hand become a version before the next one comes', async () => {
  const unit = unitAt(4);
  await submit(aReport(unit));
  const row = (await tracker.rows('reports')).find((one) => one.unit === unit);
  const at = tracker.host.engine;
  const header = await at.read({
    sheet: tracker.sheetId('reports'),
    row: 1,
    column: 1,
    rows: 1,
    columns: 80,
  });
  const column = (header[0]?.findIndex(({ value }) => value === 'Băng rôn, khẩu hiệu') ?? 0) + 1;
  at.apply(
    [
      {
        op: 'write',
        sheet: tracker.sheetId('reports'),
        row: row?.row ?? 0,
        column,
        cells: [[{ kind: 'number', value: 77 }]],
      },
    ],
    'a person',
  );
  expect(await read(unit)).toMatchObject({ edited: true });
  const next = aReport(unit, { seen: 1, content: someContent({ figures: { bang_ron: 8 } }) });
  expect(await submit(next)).toMatchObject([{ kind: 'saved', version: 3 }]);
  const versions = await versionsOf(unit);
  expect(versions.map(({ source, content }) => [source, content.figures.bang_ron])).toEqual([
    ['form', 5],
    ['hand', 77],
    ['form', 8],
  ]);
});

test('a return says why, begins a round, and the next version waits to be checked', async () => {
  const unit = unitAt(5);
  await submit(aReport(unit));
  const ask = (reasons: readonly object[]) =>
    tracker.host.callAs('officer', {
      op: 'set-report-status',
      campaign: tracker.campaign,
      unit,
      seen: 1,
      status: 'yeu_cau_bs',
      reasons,
    });
  expect(problemOf(await ask([]))).toMatchObject({ kind: 'bad-data', reason: 'no-reasons' });
  await ask([
    { field: 'tt_phut', reason: 'implausible', note: '' },
    { field: 'theme:3', reason: 'no-evidence', note: 'ảnh chụp' },
  ]);
  const returned = await read(unit);
  expect(returned).toMatchObject({ status: 'yeu_cau_bs', round: 1 });
  expect(returned.reasons).toContain('Nội dung 3: chưa có minh chứng – ảnh chụp');
  await submit(aReport(unit, { seen: 1, content: someContent({ figures: { tt_phut: 600 } }) }));
  expect(await read(unit)).toMatchObject({ status: 'da_bs', round: 1, version: 2 });
  expect((await versionsOf(unit))[1]).toMatchObject({ round: 1 });
  await tracker.page({
    op: 'set-report-status',
    campaign: tracker.campaign,
    unit,
    seen: 2,
    status: 'dat',
    reasons: [],
  });
  expect(await read(unit)).toMatchObject({ status: 'dat', reasons: '' });
});

test('nil return, unknown units, impossible figures, and a campaign that is locked', async () => {
  const nil = aReport(unitAt(6), { content: someContent({ nil: true, figures: {}, themes: [] }) });
  expect(await submit(nil)).toMatchObject([{ kind: 'saved', status: 'khong_ps' }]);
  const bad = await submit(
    aReport('nobody'),
    aReport(unitAt(7), { content: someContent({ figures: { bang_ron: 3.5 } }) }),
    aReport(unitAt(8), { content: someContent({ figures: { bang_ron: 900_000 } }) }),
    aReport(unitAt(9), {
      content: someContent({ themes: [{ number: 44, state: 'claimed', link: '', note: '' }] }),
    }),
    aReport(unitAt(10), { link: 'javascript:alert(1)' }),
    aReport(unitAt(11)),
  );
  expect(bad.map(({ kind }) => kind)).toEqual([
    'refused',
    'refused',
    'refused',
    'refused',
    'refused',
    'saved',
  ]);
  await tracker.page({ op: 'set-campaign', campaign: tracker.campaign, changes: { lockOn: '2025-04-20' } });
  const locked = await tracker.host.callAs('owner', {
    op: 'submit-reports',
    campaign: tracker.campaign,
    drafts: [aReport(unitAt(12))],
  });
  expect(problemOf(locked)).toEqual({ kind: 'locked', on: '2025-04-20' });
  await tracker.page({ op: 'set-campaign', campaign: tracker.campaign, changes: { lockOn: null } });
  expect(await submit(aReport(unitAt(12)))).toMatchObject([{ kind: 'saved' }]);
});

test('a file is written as a whole or not at all', async () => {
  const batch = crypto.randomUUID();
  const good = [13, 14, 15].map((index) => aReport(unitAt(index)));
  const bad = aReport('nobody');
  await tracker.page({ op: 'stage-reports', batch, drafts: [...good, bad] });
  const refused = await tracker.page({ op: 'commit-reports', campaign: tracker.campaign, batch });
  expect(refused.outcomes.map(({ kind }) => kind)).toEqual(['refused']);
  expect(await versionsOf(unitAt(13))).toEqual([]);
  await tracker.page({ op: 'drop-batch', batch });

  const second = crypto.randomUUID();
  await tracker.page({ op: 'stage-reports', batch: second, drafts: good.slice(0, 2) });
  await tracker.page({ op: 'stage-reports', batch: second, drafts: good.slice(2) });
  const written = await tracker.page({ op: 'commit-reports', campaign: tracker.campaign, batch: second });
  expect(written.outcomes.map(({ kind }) => kind)).toEqual(['saved', 'saved', 'saved']);
  expect(
    problemOf(
      await tracker.host.callAs('owner', { op: 'commit-reports', campaign: tracker.campaign, batch: second }),
    ),
  ).toEqual({
    kind: 'not-found',
    what: 'batch',
  });
  expect(await tracker.rows('staging')).toEqual([]);
});
