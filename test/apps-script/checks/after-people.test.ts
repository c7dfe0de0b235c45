import { expect, test } from 'vitest';
import { countCampaign, type ReportRow } from '../../../shared/report/counting';
import { type ReportStatus, reportStatuses } from '../../../shared/report/status';
import { type TableId, tables } from '../../../shared/tables/index';
import { handEditsOf } from '../hand-edits/hand-edit';
import { peopleAt } from '../hand-edits/people';
import { startTracker, type Tracker } from '../tracker';
import { check, repair } from './check';
import { handsOf } from './hands';

const today = '2025-04-24';

/** Everything that can be repaired is, what is asked is answered with the first choice. */
const repairAll = async (tracker: Tracker): Promise<string[]> => {
  for (let round = 0; round < 6; round += 1) {
    const found = (await check(tracker)).filter((one) => one.repair !== 'no');
    const open = found.filter((one) => one.repair === 'yes' || !isLeft(one.choices[0]?.id));
    if (open.length === 0) return [];
    await repair(
      tracker,
      open.map(({ id, choices }) => ({ id, choice: choices[0]?.id ?? '' })),
    );
  }
  return (await check(tracker)).filter((one) => one.repair === 'yes').map(({ id }) => id);
};
const isLeft = (choice: string | undefined): boolean => choice === 'leave';

const statusOf = (text: unknown): ReportStatus | null =>
  (Object.keys(reportStatuses) as ReportStatus[]).find((key) => reportStatuses[key].vi === text) ?? null;

const recount = async (tracker: Tracker) => {
  const rows = await tracker.rows('reports');
  const articles = (await tracker.rows('publications')).filter(
    ({ campaign, state }) => campaign === tracker.campaign && state !== 'Đã gỡ',
  );
  const counted = countCampaign({
    rows: rows
      .filter((row) => row.campaign === tracker.campaign)
      .map(
        (row): ReportRow => ({
          unit: String(row.unit),
          unitName: String(row.unit_name),
          status: statusOf(row.status),
          extendedTo: null,
          receivedOn: null,
          figures: {},
        }),
      ),
    articles: [],
    coverage: [],
    themes: [],
    deadline: null,
    today,
    holidays: [],
  });
  return { ...counted, articles: articles.length };
};

const figures = async (tracker: Tracker) => {
  const hands = handsOf(tracker);
  const area = { sheet: hands.view('overview'), row: 1, column: 1, rows: 21, columns: 11 };
  const cells = await tracker.host.engine.read(area);
  const at = (row: number, column: number) => cells[row - 1]?.[column - 1]?.value;
  return {
    expected: at(3, 11),
    reported: at(4, 11),
    toRevise: at(6, 11),
    accepted: at(7, 11),
    articles: at(21, 8),
  };
};

test.each([7, 23])(
  'after any hand edits, check and repair leave a sound workbook: seed %i',
  async (seed) => {
    const tracker = await startTracker({ now: () => new Date(`${today}T09:00:00+07:00`) });
    await tracker.log(Array.from({ length: 6 }, () => tracker.article()));
    const people = peopleAt(tracker.host);
    for (const edit of handEditsOf(seed, 40)) people.edit(edit);
    await tracker.host.execution.settled();

    expect(await repairAll(tracker)).toEqual([]);
    // The rest of this test looks for tabs by the names that they were made with.
    for (const { check: kind, where, facts } of await check(tracker)) {
      const sheet = tracker.host.engine.sheets().find((one) => one.name === where.tab);
      if (kind !== 'renamed-tab' || !sheet) continue;
      handsOf(tracker).apply({ op: 'rename-sheet', sheet: sheet.id, name: facts.name ?? '' });
    }
    for (const id of Object.keys(tables) as TableId[]) {
      if (!tables[id].columns.some((column) => column.id === 'id')) continue;
      const ids = (await tracker.rows(id)).map((row) => (row as { id: unknown }).id).filter(Boolean);
      expect([id, ids.length - new Set(ids).size]).toEqual([id, 0]);
    }
    const { expected, reported, toRevise, accepted, articles } = await recount(tracker);
    const counted = { expected, reported, toRevise, accepted, articles };
    expect(await figures(tracker)).toEqual(counted);
    expect((await tracker.log([tracker.article()]))[0]).toMatchObject({ kind: 'logged' });
    await tracker.host.close();
  },
  120_000,
);
