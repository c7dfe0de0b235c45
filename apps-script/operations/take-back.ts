import { messages } from '../../shared/locale/messages';
import type { Problem } from '../../shared/problem';
import type { HistoryLine, TakeBackData } from '../../shared/protocol';
import { done, type Result, refused } from '../../shared/result';
import { tables as declared } from '../../shared/tables/index';
import { openChangeSet } from '../changes/change-set';
import { readParts } from '../changes/detail-parts';
import { type Detail, readDetail } from '../changes/effect';
import { type Agreement, agreementOn, keepToAgreement, readAgreement } from '../changes/take-back/agreement';
import { carryOut } from '../changes/take-back/carry-out';
import { followUp, shapeAnew } from '../changes/take-back/consequences';
import { sparingDependents } from '../changes/take-back/dependents';
import { lastHands } from '../changes/take-back/last-hands';
import { planTakeBack } from '../changes/take-back/plan';
import { readTouched, rowEffectsOf } from '../changes/take-back/rows-of';
import { toConflict, toLost, toSteps } from '../changes/take-back/told';
import { sheetLanguage } from '../tabs/layout/survey';
import { textIn } from '../tabs/rows/cells';
import { openTable } from '../tabs/rows/columns';
import { readIndex, readLines, standingIn, toLine } from './state/history-lines';
import type { Context, PageOperation } from './state/operation';
import { stintMilliseconds } from './state/stint';
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
  cursor: null,
  progress: { done: 0, of: 0, what: '' },
};

/** Repairs put back more than values of rows: each part that still is as the repair left it. */
const takeRepairBack = (
  context: Context,
  line: HistoryLine,
  detail: Detail,
  agreed: string | null,
  cursor: string | null,
): Result<TakeBackData, Problem> => {
  const { google } = context;
  const plan = google.sha256(JSON.stringify(detail)).slice(0, 16);
  const step = { does: 'sets' as const, tab: line.tab, subject: line.subject, column: '', from: '', to: '' };
  const counts = { ...nothing.counts, sets: detail.effects.length };
  const look = { ...nothing, line, plan, steps: [step], counts };
  if (agreed !== plan) return done(look);
  const undone = undoRepair.run(context, { op: 'undo-repair', lines: [line.id], cursor });
  if (!undone.ok) return undone;
  const { left, progress } = undone.value;
  // Undone before, and that was taken back: nothing but rows comes back so.
  const isNothing = undone.value.undone + left === 0;
  const conflictCount = isNothing ? look.counts.sets : left;
  return done({ ...look, written: true, conflictCount, cursor: undone.value.cursor, progress });
};

/**
 * Takes back what a line of *Nhật ký* tells of, also after others have worked: what still is as the line left it is
 * set back, what others changed is told beforehand and stays. It works in stints, and each is a line by itself.
 */
export const takeBack: PageOperation<'take-back'> = {
  writes: 'locked',
  run: (context, { line, plan: agreed, cursor }) => {
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
    const before: Agreement | null = readAgreement(cursor ?? null, agreed);
    const blank = { ...nothing, line: shown, written: before !== null };
    if (shown.bar !== null || shown.standing === 'taken-back') return done(blank);

    const detail = readDetail(textIn(row.cells.detail), () => readParts(google, line));
    if (detail === null || detail.tooLarge !== undefined) {
      return done({ ...blank, line: { ...shown, bar: 'too-large' } });
    }
    if (detail.op === 'repair-book') return takeRepairBack(context, shown, detail, agreed, cursor ?? null);
    const effects = rowEffectsOf(google, log.value, index, detail);
    if (effects === null) return done({ ...blank, line: { ...shown, bar: 'repair' } });
    const touched = readTouched(google, effects);
    if (!touched.ok) return touched;
    const { tables, found } = touched.value;
    const possible = sparingDependents(google, planTakeBack(effects, found, tables));
    const { plan, spared } = before
      ? keepToAgreement(effects, possible, before)
      : { plan: possible, spared: 0 };
    const language = sheetLanguage(google);
    const { steps, counts } = toSteps(plan, language);
    const told = plan.obstacles.slice(0, mostTold);
    const hands = lastHands(google, log.value, index, entry, told);
    const look: TakeBackData = {
      ...blank,
      plan: steps.length === 0 ? '' : google.sha256(JSON.stringify(plan)).slice(0, 16),
      steps: steps.slice(0, mostTold),
      counts,
      conflicts: told.map((obstacle, at) => toConflict(obstacle, hands[at] ?? null, language)),
      conflictCount: plan.obstacles.length,
      lost: plan.lost.slice(0, mostTold).map((one) => toLost(one, language)),
    };
    // Rows of an earlier stint have gone or come without the views knowing of it.
    const isBegun = before !== null || standing.standing === 'partly';
    if (steps.length === 0 && before !== null) shapeAnew(google, effects, false);
    if (steps.length === 0 || (before === null && agreed !== look.plan)) return done(look);

    const agreement = before ?? agreementOn(effects, plan, look.plan);
    const changes = openChangeSet(google, 'take-back', line);
    const tell = (isPartly: boolean): string =>
      changes.record(
        {
          by: who.name,
          action: messages(language).sheet.actions.takeBack,
          tab: shown.tab,
          subject: [shown.action, shown.subject].filter((text) => text !== '').join(': '),
          column: shown.column,
          old: shown.new,
          new: shown.old,
          partly: isPartly,
          also: detail.earlier ?? [],
        },
        agreement.lines,
      );
    const over = google.now().getTime() + stintMilliseconds;
    const isOver = () => google.now().getTime() >= over;
    const { left, remaining, next } = carryOut(changes, plan, tables, found, isOver);
    followUp(google, changes, who.name, now);
    const untouched = plan.obstacles.length + spared + left;
    const own = tell(untouched + remaining > 0);
    // Last of all and in the same stint, since nobody would come back for it.
    if (remaining === 0) shapeAnew(google, isBegun ? effects : changes.effects, !isBegun);
    const rest = { ...agreement, lines: [...agreement.lines, own] };
    return done({
      ...look,
      written: true,
      conflictCount: untouched,
      cursor: remaining === 0 ? null : JSON.stringify(rest),
      progress: {
        done: agreement.of - remaining,
        of: agreement.of,
        what: next === null ? '' : declared[next].tab[language],
      },
    });
  },
};
