import core = require('@univerjs/core');

import type { Book } from './book';
import { mutationKind, SET_VALUES, sheetOf } from './mutations';
import { type PersonEvent, watchEvent } from './page-events';
import { refusalOf } from './page-refusals';
import type { PageCommand, PageEditResult, PageStep, PageSync } from './page-sync';
import type { Revisions } from './revisions';

export type PageEditsOptions = {
  readonly book: Book;
  readonly revisions: Revisions;
  /** Runs the body with everything it causes written to the account of `origin`. */
  readonly as: (origin: string, body: () => void) => void;
  readonly commit: () => Promise<void>;
  readonly onPersonEvent: (event: PersonEvent, who: string) => void;
};

export function createPageSync({ book, revisions, as, commit, onPersonEvent }: PageEditsOptions): PageSync {
  const applyCommand = ({ steps, base }: PageCommand, who: string, origin: string): PageEditResult => {
    const reason = refusalOf(book, steps);
    if (reason !== undefined) return { kind: 'refused', reason };
    if (steps.some((step) => revisions.isStale(base, scopeOf(step), origin))) return { kind: 'stale' };
    const events: PersonEvent[] = [];
    try {
      as(origin, () => {
        for (const { id, params } of steps.map(completed)) {
          const finish = watchEvent(book, id, params);
          book.headless.commands.syncExecuteCommand(id, params as object, { fromCollab: true, origin });
          events.push(finish());
        }
      });
    } catch (error) {
      return { kind: 'refused', reason: error instanceof Error ? error.message : String(error) };
    }
    for (const event of events) onPersonEvent(event, who);
    return { kind: 'applied', revision: revisions.current() };
  };
  return {
    snapshot: () => ({ revision: revisions.current(), workbook: saveUnit(book) }),
    since: revisions.since,
    onMutation: revisions.listen,
    applyCommand,
    applyFromPage: ({ base, ...step }, who, origin) => applyCommand({ steps: [step], base }, who, origin),
    commit,
  };
}

/** The whole workbook with what plugins keep: rules, notes, filters. */
export const saveUnit = (book: Book): core.IWorkbookData =>
  book.headless.get(core.IResourceLoaderService).saveUnit<core.IWorkbookData>(book.workbook.getUnitId()) ??
  book.workbook.getSnapshot();

/** Univer adds a new sheet that is not described in full, and falls over it afterwards: then no line tells of it. */
function completed(step: PageStep): PageStep {
  if (step.id !== 'sheet.mutation.insert-sheet') return step;
  const params = step.params as { readonly sheet: Partial<core.IWorksheetData> };
  return { ...step, params: { ...params, sheet: core.mergeWorksheetSnapshotWithDefault(params.sheet) } };
}

/** Where a step is at home: a formula or a move concerns other sheets too, hence undefined. */
function scopeOf({ id, params }: PageStep): string | undefined {
  if (mutationKind(id) === 'place' || mutationKind(id) === 'sheet') return undefined;
  if (id === SET_VALUES && JSON.stringify(params).includes('"f":"=')) return undefined;
  return sheetOf(params);
}
