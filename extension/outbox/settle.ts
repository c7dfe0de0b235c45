import type { LogData, Outcome } from '../../shared/protocol';
import type { Result } from '../../shared/result';
import type { GatewayProblem } from '../gateway/sheet-gateway';
import { backOff, meaningOf, triesWhenFailed } from './back-off';
import type { OutboxItem } from './item';

/** Google lets a web app run for six minutes: after that a request that was lost can no longer write its row. */
export const longestExecution = 6 * 60_000;

/** What a batch's answer makes of each article that was in it. */
export function settleBatch(
  batch: readonly OutboxItem[],
  answer: Result<LogData, GatewayProblem>,
  now: number,
): OutboxItem[] {
  if (answer.ok) {
    const outcomes = new Map(answer.value.outcomes.map((outcome) => [outcome.uuid, outcome]));
    return batch.map((item) => settleOne(item, outcomes.get(item.entry.uuid), now));
  }
  const { problem } = answer;
  return batch.map((item) => {
    const byItself = batch.length === 1;
    if (meaningOf(problem) === 'content') {
      if (!byItself) return again({ ...item, alone: true, attempts: item.attempts - 1 }, problem, now, 0);
      return problem.kind === 'failed' ? againOrRefuse(item, problem, now) : refuse(item, problem);
    }
    return again(item, problem, now);
  });
}

function settleOne(item: OutboxItem, outcome: Outcome | undefined, now: number): OutboxItem {
  if (!outcome) return again(item, { kind: 'not-our-answer', status: 200, excerpt: '' }, now);
  if (outcome.kind === 'logged') {
    const { row, rowAt } = outcome;
    if (item.undoWanted) return startUndo(item, row);
    return { ...item, state: { kind: 'sent', row, rowAt }, lastProblem: null };
  }
  const { problem } = outcome;
  if (problem.kind === 'undone')
    return { ...item, state: { kind: 'undone', at: problem.at }, lastProblem: null };
  // The row of this very article: an answer was lost and the key found it first.
  if (problem.kind === 'duplicate' && problem.uuid === item.entry.uuid) {
    return { ...item, state: { kind: 'sent', row: problem.row, rowAt: problem.rowAt }, lastProblem: null };
  }
  if (problem.kind === 'busy' || problem.kind === 'too-many-attempts') return again(item, problem, now);
  const mayPass = problem.kind === 'failed' || problem.kind === 'not-understood';
  return mayPass ? againOrRefuse(item, problem, now) : refuse(item, problem);
}

/**
 * What failed may have written its row all the same, and the next answer would tell of it. So the failures are counted
 * by themselves: an article that was lost on the way ten times has had no answer yet.
 */
const againOrRefuse = (item: OutboxItem, problem: GatewayProblem, now: number): OutboxItem => {
  const failures = (item.failures ?? 0) + 1;
  return failures >= triesWhenFailed ? refuse(item, problem) : again({ ...item, failures }, problem, now);
};

const refuse = (item: OutboxItem, problem: GatewayProblem): OutboxItem =>
  item.undoWanted
    ? { ...item, state: { kind: 'undone', at: '' }, lastProblem: null }
    : { ...item, state: { kind: 'refused', problem }, lastProblem: null };

/** Back in the queue, later; or on its way to be undone, if that was asked for meanwhile. */
function again(item: OutboxItem, problem: GatewayProblem, now: number, wait?: number): OutboxItem {
  const notBefore = now + (wait ?? backOff(item.attempts, problem));
  if (item.undoWanted) return { ...startUndo(item, null), notBefore, lastProblem: problem };
  return { ...item, state: { kind: 'waiting' }, notBefore, lastProblem: problem };
}

export const startUndo = (item: OutboxItem, row: number | null): OutboxItem => ({
  ...item,
  state: { kind: 'undoing', row },
  attempts: 0,
  notBefore: 0,
  lastProblem: null,
  undoWanted: true,
});

/** What the answer to an undo makes of the article. `not-found` is believed once no lost request can still write. */
export function settleUndo(
  item: OutboxItem,
  answer: Result<{ readonly at: string }, GatewayProblem>,
  now: number,
  at: string,
): OutboxItem {
  const undone = (when: string): OutboxItem => ({
    ...item,
    state: { kind: 'undone', at: when },
    lastProblem: null,
  });
  if (answer.ok) return undone(answer.value.at);
  const { problem } = answer;
  if (problem.kind === 'undone') return undone(problem.at);
  const row = item.state.kind === 'undoing' ? item.state.row : null;
  if (problem.kind === 'not-found') {
    // By a clock that was ahead it left in the future.
    const lastSentAt = Math.min(item.lastSentAt ?? 0, now);
    const safeAt = lastSentAt + longestExecution;
    if (row !== null || now >= safeAt) return undone(at);
    return { ...item, attempts: item.attempts + 1, lastSentAt, notBefore: safeAt, lastProblem: null };
  }
  const forGood = meaningOf(problem) === 'content' && problem.kind !== 'failed';
  if (forGood) {
    const state: OutboxItem['state'] =
      row === null ? { kind: 'refused', problem } : { kind: 'sent', row, rowAt: at };
    return { ...item, state, undoWanted: false, lastProblem: row === null ? null : problem };
  }
  const attempts = item.attempts + 1;
  return { ...item, attempts, notBefore: now + backOff(attempts, problem), lastProblem: problem };
}
