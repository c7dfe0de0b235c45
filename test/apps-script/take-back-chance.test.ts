import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PageData, TakeBackData } from '../../shared/protocol';
import { type TableId, tables } from '../../shared/tables/index';
import { chanceOf } from '../chaos/random';
import { identities } from '../local-host/host';
import { startTracker, type Tracker } from './tracker';

let tracker: Tracker;
let editors: readonly string[];
beforeAll(async () => {
  tracker = await startTracker();
  editors = [tracker.token, (await tracker.connect('Trần Văn Đức')).token];
}, 120_000);
afterAll(() => tracker.host.close());

type Cells = Readonly<Record<string, string>>;
/** What a line did, as somebody would write it down who only watched. */
type Step =
  | { readonly do: 'add' | 'remove'; readonly row: string; readonly cells: Cells }
  | {
      readonly do: 'set';
      readonly row: string;
      readonly column: string;
      readonly from: string;
      readonly to: string;
    };
type Line = { readonly id: string; readonly steps: readonly Step[]; standing: boolean };

/** The tables as a plain memory of rows, and the rule of taking back applied to it. */
const createMemory = () => {
  const rows = new Map<string, Record<string, string>>();
  const apply = (step: Step): void => {
    if (step.do === 'set') rows.set(step.row, { ...rows.get(step.row), [step.column]: step.to });
    else if (step.do === 'add') rows.set(step.row, { ...step.cells });
    else rows.delete(step.row);
  };
  const back = (step: Step): { done: Step | null; left: boolean } => {
    const now = rows.get(step.row);
    if (step.do === 'set') {
      if (!now) return { done: null, left: true };
      if (now[step.column] === step.from) return { done: null, left: false };
      if (now[step.column] !== step.to) return { done: null, left: true };
      return { done: { ...step, from: step.to, to: step.from }, left: false };
    }
    if (step.do === 'remove') return { done: now ? null : { ...step, do: 'add' }, left: false };
    if (!now) return { done: null, left: false };
    const same = Object.keys(step.cells).every((column) => now[column] === step.cells[column]);
    return same ? { done: { ...step, do: 'remove' }, left: false } : { done: null, left: true };
  };
  return { rows, apply, back };
};

const sections = ['Tin tức', 'Xã hội', 'Kinh tế'] as const;
const statuses = ['Chưa nộp', 'Đạt', 'Yêu cầu bổ sung'] as const;
const notes = ['', 'đã gọi', 'chờ'] as const;

const shownAs = (value: unknown): string => (value === null || value === undefined ? '' : String(value));
const columnAt = (table: TableId, id: string) =>
  tables[table].columns.findIndex((column) => column.id === id) + 1;
const newest = async (): Promise<string> => {
  const rows = await tracker.rows('history');
  return String(rows[rows.length - 1]?.id);
};
const look = async (): Promise<number> => {
  const seen: PageData<'find-hand-edits'> = await tracker.page({ op: 'find-hand-edits', cursor: null });
  return seen.found;
};

test.each([11, 22, 33])(
  'whatever is taken back in whatever order, nothing is lost or doubled (seed %i)',
  async (seed) => {
    const chance = chanceOf(seed);
    const memory = createMemory();
    const lines: Line[] = [];
    const told = async (steps: readonly Step[]) => {
      for (const step of steps) memory.apply(step);
      lines.push({ id: await newest(), steps, standing: true });
    };
    const mine: { uuid: string; token: string }[] = [];
    const reports = (await tracker.rows('reports')).slice(0, 4);
    for (const row of reports) {
      memory.apply({
        do: 'add',
        row: `reports|${row.id}`,
        cells: { status: shownAs(row.status), note: shownAs(row.note) },
      });
    }

    const log = async () => {
      const token = chance.oneOf(editors);
      const article = tracker.article({ theme: 3, section: 'Tin tức' });
      await tracker.send({ op: 'log', items: [article] }, token);
      mine.push({ uuid: article.uuid, token });
      await told([
        { do: 'add', row: `publications|${article.uuid}`, cells: { theme: '3', section: 'Tin tức' } },
      ]);
    };
    const change = async () => {
      const here = mine.filter(({ uuid }) => memory.rows.has(`publications|${uuid}`));
      if (here.length === 0) return log();
      const { uuid, token } = chance.oneOf(here);
      const row = `publications|${uuid}`;
      const now = memory.rows.get(row) ?? {};
      const theme = String(chance.below(7) + 1);
      const section = chance.oneOf(sections);
      if (now.theme === theme && now.section === section) return;
      await tracker.send({ op: 'update', uuid, changes: { theme: Number(theme), section } }, token);
      const steps: Step[] = [];
      if (now.theme !== theme)
        steps.push({ do: 'set', row, column: 'theme', from: now.theme ?? '', to: theme });
      if (now.section !== section) {
        steps.push({ do: 'set', row, column: 'section', from: now.section ?? '', to: section });
      }
      await told(steps);
    };
    const undo = async () => {
      const here = mine.filter(({ uuid }) => memory.rows.has(`publications|${uuid}`));
      if (here.length === 0) return;
      const { uuid, token } = chance.oneOf(here);
      const row = `publications|${uuid}`;
      await tracker.send({ op: 'undo', uuid }, token);
      await told([{ do: 'remove', row, cells: memory.rows.get(row) ?? {} }]);
    };
    const byHand = async () => {
      const report = chance.oneOf(reports);
      const [column, value] = chance.happens(0.5)
        ? (['status', chance.oneOf(statuses)] as const)
        : (['note', chance.oneOf(notes)] as const);
      const row = `reports|${report.id}`;
      const from = memory.rows.get(row)?.[column] ?? '';
      if (from === value) return;
      const at = (await tracker.rows('reports')).find(({ id }) => id === report.id)?.row ?? 0;
      const { pages, execution, engine } = tracker.host;
      const cell = { sheet: tracker.sheetId('reports'), row: at, column: columnAt('reports', column) };
      if (chance.happens(0.5)) {
        const cellValue = { [at - 1]: { [cell.column - 1]: value === '' ? null : { v: value, t: 1 } } };
        pages.applyFromPage(
          {
            id: 'sheet.mutation.set-range-values',
            params: { unitId: 'so-ghim', subUnitId: cell.sheet, cellValue },
            base: pages.snapshot().revision,
          },
          chance.happens(0.5) ? identities.owner.email : identities.officer.email,
          'page',
        );
        await execution.settled();
      } else {
        const write =
          value === '' ? { kind: 'blank' as const } : { kind: 'text' as const, value, forced: false };
        engine.apply([{ op: 'write', ...cell, cells: [[write]] }], 'a person');
        expect(await look()).toBe(1);
      }
      await told([{ do: 'set', row, column, from, to: value }]);
    };
    const takeBack = async () => {
      const standing = lines.filter((line) => line.standing);
      if (standing.length === 0) return;
      const line = chance.oneOf(standing);
      const seen: TakeBackData = await tracker.page({ op: 'take-back', line: line.id, plan: null });
      const results = [...line.steps].reverse().map((step) => {
        const result = memory.back(step);
        if (result.done) memory.apply(result.done);
        return result;
      });
      const steps = results.flatMap(({ done }) => (done ? [done] : []));
      const left = results.some((result) => result.left);
      expect(seen.plan !== '').toBe(steps.length > 0);
      expect(seen.conflictCount > 0).toBe(left);
      if (steps.length === 0) return;
      const done: TakeBackData = await tracker.page(
        { op: 'take-back', line: line.id, plan: seen.plan },
        chance.oneOf(['owner', 'officer'] as const),
      );
      expect(done.written).toBe(true);
      if (!left) line.standing = false;
      const taken = lines.find((one) => one.id === takenBy.get(line.id));
      if (taken) taken.standing = true;
      lines.push({ id: await newest(), steps, standing: true });
      if (!left) takenBy.set(lines[lines.length - 1]?.id ?? '', line.id);
    };
    /** The line that each whole take-back took back: it stands again when the take-back is taken back. */
    const takenBy = new Map<string, string>();

    for (let turn = 0; turn < 10; turn += 1)
      await chance.oneOf([log, change, change, undo, byHand, byHand])();
    for (let turn = 0; turn < 12; turn += 1)
      await chance.oneOf([takeBack, takeBack, takeBack, change, byHand])();

    for (const table of ['publications', 'reports'] as const) {
      const rows = (await tracker.rows(table)) as unknown as Record<string, unknown>[];
      for (const { uuid } of table === 'publications' ? mine : []) {
        const here = rows.filter(({ id }) => id === uuid).length;
        expect(here, uuid).toBe(memory.rows.has(`publications|${uuid}`) ? 1 : 0);
      }
      for (const [key, cells] of memory.rows) {
        if (!key.startsWith(`${table}|`)) continue;
        const row = rows.find(({ id }) => `${table}|${id}` === key);
        for (const [column, value] of Object.entries(cells)) {
          expect(shownAs(row?.[column]), `${key} ${column}`).toBe(value);
        }
      }
    }
    expect(await look()).toBe(0);
  },
  200_000,
);
