import type {
  Entry,
  ExecutionResult,
  ExecutionService,
  Identity,
  UiEvent,
} from '../../../local-host/execution/service';
import type { Disk, DiskState } from '../../../local-host/workbook/disk';
import type { PageCommand, PageMutation, PageSync } from '../../../local-host/workbook/page-sync';

/** A workbook that is its own journal: the first state, and every mutation since. */
export function journalOnly(workbook: unknown) {
  const journal: PageMutation[] = [];
  const listeners = new Set<(mutation: PageMutation) => void>();
  const edits: { readonly edit: PageCommand; readonly who: string }[] = [];
  const disk = { written: Promise.resolve() };
  const answers: { next?: 'stale' | 'refused' } = {};
  const mutate = (id: string, params: unknown, origin: string): number => {
    const mutation = { revision: journal.length + 1, id, params, origin };
    journal.push(mutation);
    for (const listener of listeners) listener(mutation);
    return mutation.revision;
  };
  const pages: PageSync = {
    snapshot: () => ({ revision: 0, workbook }),
    since: (revision) => (revision > journal.length ? null : journal.slice(revision)),
    onMutation(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    applyFromPage: ({ base, ...step }, who, origin) =>
      pages.applyCommand({ steps: [step], base }, who, origin),
    applyCommand(edit, who, origin) {
      edits.push({ edit, who });
      const refusal = answers.next;
      answers.next = undefined;
      if (refusal === 'stale') return { kind: 'stale' };
      if (refusal === 'refused') return { kind: 'refused', reason: 'test' };
      let revision = 0;
      for (const { id, params } of edit.steps) revision = mutate(id, params, origin);
      return { kind: 'applied', revision };
    },
    commit: () => disk.written,
  };
  return { pages, mutate, journal, edits, answers, disk };
}

/** A disk that is well until it is told otherwise. */
export function aDisk() {
  let state: DiskState = { kind: 'well' };
  const listeners = new Set<(state: DiskState) => void>();
  const disk: Disk = {
    state: () => state,
    async commit() {
      if (state.kind === 'halted') throw state.problem;
    },
    onState: (listener) => void listeners.add(listener),
  };
  const become = (next: DiskState) => {
    state = next;
    for (const listener of listeners) listener(next);
  };
  return { disk, become };
}

const trace = { function: '', serviceCalls: 0, cellsRead: 0, milliseconds: 0, calls: [], underLock: [] };

export const value = (returned: unknown): ExecutionResult => ({
  kind: 'value',
  json: JSON.stringify(returned ?? null),
  trace,
});
export const text = (body: string, mimeType = 'application/json'): ExecutionResult => ({
  kind: 'text',
  body,
  mimeType,
  trace,
});
export const html = (body: string): ExecutionResult => ({ kind: 'html', title: '', body, trace });
export const thrown = (message: string): ExecutionResult => ({
  kind: 'error',
  name: 'Exception',
  message,
  stack: '',
  trace,
});

/** An execution service whose script is one function of the test. */
export function scripted(script: (entry: Entry) => ExecutionResult | Promise<ExecutionResult>) {
  const entries: Entry[] = [];
  const answered: (readonly [string, string, string])[] = [];
  const selected: (readonly [Identity, unknown])[] = [];
  const listeners = new Set<(event: UiEvent, who: Identity) => void>();
  const execution: ExecutionService = {
    async run(entry) {
      entries.push(entry);
      return script(entry);
    },
    onUi(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    answer: (id, button, given) => void answered.push([id, button, given]),
    onTrace: () => () => undefined,
    select: (who, area) => void selected.push([who, area]),
    close: async () => undefined,
  };
  const show = (event: UiEvent, who: Identity) => {
    for (const listener of listeners) listener(event, who);
  };
  return { execution, entries, answered, selected, show };
}
