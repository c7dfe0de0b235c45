import type { ReportDraft, ReportOutcome, ReportsData, SubmitData } from '../../shared/protocol';
import { createReportsSheet } from './reports-sheet';

type Handlers = NonNullable<Parameters<typeof createReportsSheet>[1]>;
const notFound = { v: 1, ok: false, problem: { kind: 'not-found', what: 'batch' } } as const;

/** A tracker with reports and a hidden tab: a batch is written as a whole, or not at all. */
export function createFilesSheet(data: ReportsData, handlers: Handlers = {}) {
  const staged = new Map<string, Map<string, ReportDraft>>();
  /** Every report that was written, in the order of writing. */
  const written: ReportDraft[] = [];
  const seen = new Set<string>();

  const commit = (batch: string): SubmitData => {
    const drafts = [...staged.get(batch)!.values()];
    const refusals = drafts.flatMap(({ uuid, unit, seen: version }): ReportOutcome[] => {
      const row = sheet.unit(unit);
      if (seen.has(uuid) || (version ?? 0) === row.version) return [];
      const problem = { kind: 'report-changed', unit: row.name, version: row.version } as const;
      return [{ uuid, unit, kind: 'refused', problem }];
    });
    if (refusals.length > 0) {
      const others = drafts
        .filter(({ uuid }) => refusals.every((one) => one.uuid !== uuid))
        .map(({ uuid, unit }) => ({ uuid, unit, kind: 'saved', version: 1, status: 'da_nhan' }) as const);
      return { outcomes: [...refusals, ...others], at: data.at };
    }
    written.push(...drafts.filter(({ uuid }) => !seen.has(uuid)));
    for (const { uuid } of drafts) seen.add(uuid);
    staged.delete(batch);
    return JSON.parse(sheet.answer(JSON.stringify({ op: 'submit-reports', campaign: 'c1', drafts }))).data;
  };
  const sheet = createReportsSheet(data, {
    'stage-reports': ({ batch, drafts }) => {
      const all = staged.get(batch) ?? new Map<string, ReportDraft>();
      for (const draft of drafts) all.set(draft.uuid, draft as ReportDraft);
      staged.set(batch, all);
      return { staged: drafts.length };
    },
    'commit-reports': ({ batch }) => (staged.has(batch) ? commit(batch) : notFound),
    'drop-batch': ({ batch }) => {
      const dropped = staged.get(batch)?.size ?? 0;
      staged.delete(batch);
      return { dropped };
    },
    ...handlers,
  });
  return { ...sheet, staged, written };
}
