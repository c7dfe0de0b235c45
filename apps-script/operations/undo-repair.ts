import * as z from 'zod/mini';
import { messages } from '../../shared/locale/messages';
import { done } from '../../shared/result';
import { readParts } from '../changes/detail-parts';
import { type Effect, readDetail } from '../changes/effect';
import { readUndoes, recordHistory } from '../changes/history';
import { openBook } from '../checks/book/book';
import { takeBackStep } from '../checks/book/take-back-rows';
import { undoSteps } from '../checks/book/undo-steps';
import type { Google } from '../google/google';
import { sheetLanguage } from '../tabs/layout/survey';
import { textIn } from '../tabs/rows/cells';
import { type OpenTable, openTable, readColumn } from '../tabs/rows/columns';
import type { Context, PageOperation } from './state/operation';
import { renewReference } from './state/reference';
import { type Part, workInStint } from './state/stint';

/** `here` are those left of the line that is being worked. */
const UndoState = z.object({ undone: z.number(), left: z.number(), here: z.number() });
type UndoState = z.infer<typeof UndoState>;

/** What this stint did of one line. */
type Told = { inverse: Effect[]; left: number; through: number; isWhole: boolean };

/** Lines of repairs, and how much of each was undone before. */
const openRepairs = (google: Google, history: OpenTable<'history'>) => {
  const texts = (column: 'id' | 'detail' | 'undoes' | 'subject') => readColumn(history, column).map(textIn);
  const [ids, details, undoes, subjects] = [texts('id'), texts('detail'), texts('undoes'), texts('subject')];
  const dealt = new Map<string, number>();
  undoes.forEach((cell, at) => {
    const { line } = readUndoes(cell);
    if (line === '') return;
    // Lines of earlier versions have undone all that could be.
    const through = readDetail(details[at] ?? '')?.through ?? Number.POSITIVE_INFINITY;
    dealt.set(line, Math.max(dealt.get(line) ?? 0, through));
  });
  const steps = new Map<string, ReturnType<typeof undoSteps> | null>();
  return {
    subject: (line: string): string => subjects[ids.indexOf(line)] ?? '',
    dealt: (line: string): number => dealt.get(line) ?? 0,
    /** Null for what is no repair. */
    steps: (line: string): ReturnType<typeof undoSteps> | null => {
      const known = steps.get(line);
      if (known !== undefined) return known;
      const detail = readDetail(details[ids.indexOf(line)] ?? '', () => readParts(google, line));
      const read = detail?.op === 'repair-book' ? undoSteps(detail.effects) : null;
      steps.set(line, read);
      return read;
    },
  };
};

const tell = (
  { google, who }: Context,
  told: ReadonlyMap<string, Told>,
  subject: (line: string) => string,
) => {
  for (const [line, { inverse, left, through, isWhole }] of told) {
    recordHistory(google, {
      by: who.email || who.name,
      action: messages(sheetLanguage(google)).sheet.actions.undoRepair,
      subject: subject(line),
      detail: { v: 1, op: 'undo-repair', undoes: line, through, effects: inverse },
      partly: left > 0 || !isWhole,
    });
  }
};

/**
 * Puts back what a repair changed, the last of it first; what was changed since is left, and counted. It works in
 * stints: *Nhật ký* tells how far it has come, and there it is gone on with.
 */
export const undoRepair: PageOperation<'undo-repair'> = {
  writes: 'locked',
  run: (context, { lines, cursor }) => {
    const { google, who, now } = context;
    const history = openTable(google, 'history');
    if (!history.ok) return history;
    const repairs = openRepairs(google, history.value);
    const told = new Map<string, Told>();
    const part = (line: string): Part<UndoState> => ({
      what: repairs.subject(line),
      run: (before, at) => {
        const steps = repairs.steps(line);
        if (steps === null) return done({ state: { ...before, left: before.left + 1 } });
        const size = steps.reduce((sum, step) => sum + step.size, 0);
        const start = Math.max(at, told.has(line) ? 0 : repairs.dealt(line));
        const state = at === 0 ? { ...before, here: 0 } : before;
        // Twice would put back what has been put back already.
        if (start >= size) return done({ state });
        let end = 0;
        const step = steps.find((one) => {
          end += one.size;
          return end > start;
        });
        if (!step) return done({ state });
        const { inverse, left } = takeBackStep(openBook(google, who, now), step);
        const here = state.here + left;
        const so = told.get(line)?.inverse ?? [];
        told.set(line, { inverse: [...so, ...inverse], left: here, through: end, isWhole: end >= size });
        const next = { undone: state.undone + step.size - left, left: state.left + left, here };
        return done(end < size ? { state: next, next: end } : { state: next });
      },
    });
    const work = {
      parts: [...lines].reverse().map(part),
      first: { undone: 0, left: 0, here: 0 },
      shape: UndoState,
    };
    let worked: ReturnType<typeof workInStint<UndoState>>;
    try {
      worked = workInStint(google, work, cursor ?? null);
    } finally {
      tell(context, told, repairs.subject);
    }
    if (!worked.ok) return worked;
    renewReference(google);
    const { state, stint } = worked.value;
    return done({ ...stint, undone: state.undone, left: state.left });
  },
};
