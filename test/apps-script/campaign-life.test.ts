import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDispatch } from '../../shared/campaign/dispatch';
import { aReport } from './a-report';
import { inStints, problemOf, startTracker, type Tracker } from './tracker';

let tracker: Tracker;
beforeAll(async () => {
  tracker = await startTracker({ now: () => new Date('2025-07-08T03:00:00Z') });
}, 120_000);
afterAll(() => tracker.host.close());

const read = () => tracker.page({ op: 'read-reports', campaign: tracker.campaign });
const unitNamed = async (name: string) => {
  const found = (await read()).units.find((unit) => unit.name.endsWith(name));
  if (!found) throw new Error(`no unit ${name}`);
  return found;
};
const asOfficer = (request: object) => tracker.host.callAs('officer', request);

test('a draft is issued with number and date; its list of units is frozen then', async () => {
  const id = tracker.campaign;
  expect(problemOf(await asOfficer({ op: 'set-stage', campaign: id, stage: 'ban_hanh' }))).toMatchObject({
    reason: 'not-issued',
  });
  const members = (await read()).units.map((unit) => unit.id);
  const tranBien = 'dn-2025-07:tran-bien';
  const added = await tracker.page({ op: 'set-members', campaign: id, units: [...members, tranBien] });
  expect(added).toEqual({ added: ['Phường Trấn Biên'], removed: [] });
  expect((await read()).units).toHaveLength(28);
  await tracker.page({ op: 'set-members', campaign: id, units: members });
  expect((await read()).units.map((unit) => unit.id)).toEqual(members);
  await tracker.page({
    op: 'set-campaign',
    campaign: id,
    changes: { number: '45/PVHTT', issuedOn: '2025-03-10', deadline: '2025-06-30', lockOn: '2099-08-30' },
  });
  await tracker.page({ op: 'set-stage', campaign: id, stage: 'thu_bao_cao' });
  expect((await read()).campaign).toMatchObject({
    stage: 'thu_bao_cao',
    number: '45/PVHTT',
    issuedOn: '2025-03-10',
    deadline: '2025-06-30',
    lockOn: '2099-08-30',
    missing: [],
  });
  expect(problemOf(await asOfficer({ op: 'set-members', campaign: id, units: members }))).toMatchObject({
    reason: 'frozen',
  });
  const backwards = { op: 'set-campaign', campaign: id, changes: { lockOn: '2025-06-01' } };
  expect(problemOf(await asOfficer(backwards))).toMatchObject({ reason: 'wrong-order' });
});

test('an extension is one unit’s, with why and by whom', async () => {
  const unit = (await unitNamed('Tân Phong')).id;
  const extend = { op: 'extend-deadline' as const, campaign: tracker.campaign, unit };
  expect(
    problemOf(await asOfficer({ ...extend, to: '2025-07-15', reason: '', grantedBy: 'Trưởng phòng' })),
  ).toMatchObject({ reason: 'missing' });
  await tracker.page({ ...extend, to: '2025-07-15', reason: 'thay cán bộ', grantedBy: 'Trưởng phòng' });
  expect(await unitNamed('Tân Phong')).toMatchObject({
    extendedTo: '2025-07-15',
    extension: 'thay cán bộ; người cho phép: Trưởng phòng',
  });
  const due = (await tracker.rows('reports')).find((row) => row.unit === unit)?.due;
  expect(due).toMatch(/^Còn \d ngày làm việc$|^Chưa đến hạn$/);
  await tracker.page({ ...extend, to: null, reason: '', grantedBy: '' });
  expect(await unitNamed('Tân Phong')).toMatchObject({ extendedTo: null, extension: '' });
});

test('a merger moves what is owed to the successor and leaves figures where they arose', async () => {
  const id = tracker.campaign;
  const hoaAn = await unitNamed('Hóa An');
  await tracker.page({ op: 'submit-reports', campaign: id, drafts: [aReport(hoaAn.id)] });
  const before = await tracker.page({ op: 'status' });
  const look = await tracker.page({ op: 'move-duty', campaign: id, on: '2025-07-01', units: null });
  expect(look.written).toBe(false);
  const ofBienHoa = look.moves.filter(({ toName }) => toName === 'Phường Biên Hòa');
  expect(ofBienHoa.map(({ name, reported }) => [name, reported])).toEqual([
    ['Phường Bửu Hòa', false],
    ['Phường Tân Vạn', false],
    ['Phường Tân Hạnh', false],
    ['Phường Hóa An', true],
  ]);
  const units = ofBienHoa.map(({ unit }) => unit);
  const moved = await tracker.page({ op: 'move-duty', campaign: id, on: '2025-07-01', units });
  expect(moved).toMatchObject({ written: true, added: ['Phường Biên Hòa'] });
  expect(await unitNamed('Tân Vạn')).toMatchObject({ status: 'mien', duty: ofBienHoa[0]?.to });
  const kept = await unitNamed('Hóa An');
  expect(kept).toMatchObject({ status: 'da_nhan', duty: ofBienHoa[0]?.to });
  expect(kept.content.figures).toEqual(aReport('x').content.figures);
  const after = await tracker.page({ op: 'status' });
  // Three are no longer expected, their successor is.
  expect(after.counts.expected).toBe(before.counts.expected - 3 + 1);
  expect(after.counts.reported).toBe(before.counts.reported);
  const again = await tracker.page({ op: 'move-duty', campaign: id, on: '2025-07-01', units: null });
  expect(again.moves.map(({ unit }) => unit)).not.toContain(units[0]);
  const rows = await tracker.rows('coverage');
  expect(rows.filter((row) => row.unit === ofBienHoa[0]?.to)).toHaveLength(7);
});

test('several campaigns: the active one is shown; an archived one is locked until the owner opens it', async () => {
  const first = tracker.campaign;
  const text = readFileSync('local-host/first-campaign/dispatch-2025.txt', 'utf8').replace(
    'giảm nghèo trên địa bàn',
    'giảm nghèo đợt hai trên địa bàn',
  );
  const second = await inStints<'create-campaign'>((cursor) =>
    tracker.page({
      op: 'create-campaign',
      dispatch: readDispatch(text),
      themes: [],
      gate: null,
      activate: false,
      cursor,
    }),
  );
  await tracker.page({ op: 'activate-campaign', campaign: second.campaign });
  const data = await tracker.page({ op: 'read-reports', campaign: '' });
  expect(data.campaign).toMatchObject({ id: second.campaign, active: true });
  expect(data.last?.figures[(await unitNamed('Hóa An')).id]).toMatchObject({ bang_ron: 5 });
  await tracker.page({ op: 'activate-campaign', campaign: first });
  await tracker.page({ op: 'set-stage', campaign: first, stage: 'luu' });
  const unit = (await unitNamed('Tân Phong')).id;
  const refused = await asOfficer({ op: 'submit-reports', campaign: first, drafts: [aReport(unit)] });
  expect(problemOf(refused)).toEqual({ kind: 'locked', on: '' });
  expect(problemOf(await asOfficer({ op: 'set-deadline', campaign: first, deadline: null }))).toMatchObject({
    kind: 'locked',
  });
  expect(problemOf(await asOfficer({ op: 'set-stage', campaign: first, stage: 'tong_hop' }))).toMatchObject({
    kind: 'locked',
  });
  await tracker.page({ op: 'set-stage', campaign: first, stage: 'tong_hop' });
  const saved = await tracker.page({ op: 'submit-reports', campaign: first, drafts: [aReport(unit)] });
  expect(saved.outcomes).toMatchObject([{ kind: 'saved' }]);
});
