import { messages } from '../../shared/locale/messages';
import type { Problem } from '../../shared/problem';
import type { HistoryLine, TakeBackData } from '../../shared/protocol';
import { done, type Result, refused } from '../../shared/result';
import type { TableId } from '../../shared/tables/index';
import { openChangeSet } from '../changes/change-set';
import { readParts } from '../changes/detail-parts';
import { type Detail, readDetail } from '../changes/effect';
import { readRowsById, type WholeRow } from '../changes/rows-by-id';
import { carryOut } from '../changes/take-back/carry-out';
import { followUp } from '../changes/take-back/consequences';
import { sparingDependents } from '../changes/take-back/dependents';
import { lastHands } from '../changes/take-back/last-hands';
import { planTakeBack, type RowEffect } from '../changes/take-back/plan';
import { toConflict, toLost, toSteps } from '../changes/take-back/told';
import { sheetLanguage } from '../tabs/layout/survey';
import { textIn } from '../tabs/rows/cells';
import { type OpenTable, openTable } from '../tabs/rows/columns';
import { readIndex, readLines, standingIn, toLine } from './state/history-lines';
import type { Context, PageOperation } from './state/operation';
import { undoRepair } from './undo-repair';

/** As many of each are told one by one; the numbers tell of the rest. */
const mostTold = 30;

const nothing: Omit<TakeBackData, 'line'> = {
  written: false,
  plan: '',
  steps: [],
  counts: { removes: 0, restores: 0, sets: 0 },
  conflicts: [],
  conflictCount: 0,
  lost: [],
};

/** Repairs put back more than values of rows: each part that still is as the repair left it. */
const takeRepairBack = (
  context: Context,
  line: HistoryLine,
  detail: Detail,
  agreed: string | null,
): Result<TakeBackData, Problem> => {
  const { google } = context;
  const plan = google.sha256(JSON.stringify(detail)).slice(0, 16);
  const step = { does: 'sets' as const, tab: line.tab, subject: line.subject, column: '', from: '', to: '' };
  const counts = { ...nothing.counts, sets: detail.effects.length };
  const look = { ...nothing, line, plan, steps: [step], counts };
  if (agreed !== plan) return done(look);
  const undone = undoRepair.run(context, { op: 'undo-repair', lines: [line.id] });
  if (!undone.ok) return undone;
  return done({ ...look, written: true, conflictCount: undone.value.left });
};

/**
 * Takes back what a line of *Nhật ký* tells of, also after others have worked: what still is as the line left it is
 * set back, what others changed is told beforehand and stays.
 */
export const takeBack: PageOperation<'take-back'> = {
  writes: 'locked',
  run: (context, { line, plan: agreed }) => {
    const { google, who, now } = context;
    const log = openTable(google, 'history');
    if (!log.ok) return log;
    const index = readIndex(log.value);
    const entry = index.find(({ id }) => id === line);
    if (!entry) return refused({ kind: 'not-found', what: 'line' });
    const standing = standingIn(index)(line);
    const read = readLines(log.value, standing.by === null ? [entry] : [entry, standing.by]);
    const row = read.find(({ cells }) => textIn(cells.id) === line);
    if (!row) return refused({ kind: 'not-found', what: 'line' });
    const shown = toLine(row, standing, new Map(read.map((one) => [textIn(one.cells.id), one])), who);
    if (shown.bar !== null || shown.standing === 'taken-back') return done({ ...nothing, line: shown });

    const detail = readDetail(textIn(row.cells.detail), () => readParts(google, line));
    if (detail === null || detail.tooLarge !== undefined) {
      return done({ ...nothing, line: { ...shown, bar: 'too-large' } });
    }
    if (detail.op === 'repair-book') return takeRepairBack(context, shown, detail, agreed);
    const effects = detail.effects.filter((one): one is RowEffect => one.kind !== 'mended');
    if (effects.length < detail.effects.length) {
      return done({ ...nothing, line: { ...shown, bar: 'repair' } });
    }
    const tables = new Map<TableId, OpenTable<TableId>>();
    const found = new Map<TableId, Map<string, WholeRow<TableId>>>();
    for (const table of new Set(effects.map((effect) => effect.table))) {
      const opened = openTable(google, table);
      if (!opened.ok) return opened;
      const open = opened.value as unknown as OpenTable<TableId>;
      tables.set(table, open);
      const ids = effects.filter((effect) => effect.table === table).map(({ id }) => id);
      found.set(table, readRowsById(open, new Set(ids)));
    }
    const plan = sparingDependents(google, planTakeBack(effects, found, tables));
    const language = sheetLanguage(google);
    const { steps, counts } = toSteps(plan, language);
    const told = plan.obstacles.slice(0, mostTold);
    const hands = lastHands(google, log.value, index, entry, told);
    const look: TakeBackData = {
      ...nothing,
      line: shown,
      plan: steps.length === 0 ? '' : google.sha256(JSON.stringify(plan)).slice(0, 16),
      steps: steps.slice(0, mostTold),
      counts,
      conflicts: told.map((obstacle, at) => toConflict(obstacle, hands[at] ?? null, language)),
      conflictCount: plan.obstacles.length,
      lost: plan.lost.slice(0, mostTold).map((one) => toLost(one, language)),
    };
    if (steps.length === 0 || agreed !== look.plan) return done(look);

    const changes = openChangeSet(google, 'take-back', line);
    const left = carryOut(changes, plan, tables, found);
    followUp(google, changes, who.name, now);
    changes.record({
      by: who.name,
      action: messages(language).sheet.actions.takeBack,
      tab: shown.tab,
      subject: [shown.action, shown.subject].filter((text) => text !== '').join(': '),
      column: shown.column,
      old: shown.new,
      new: shown.old,
      partly: plan.obstacles.length + left > 0,
    });
    return done({ ...look, written: true });
  },
};
