import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Door, PageProblem } from '../../../apps-script/pages/door';
import { createBatch, draftsPerPart } from '../../../apps-script/pages/tep/models/batch';
import type { PageRequest, ReportDraft, ReportOutcome } from '../../../shared/protocol';
import { done, refused } from '../../../shared/result';
import { noContent } from '../reports-data';

const draftOf = (at: number, more: Partial<ReportDraft> = {}): ReportDraft => ({
  ...{ uuid: `d${at}`, unit: `u${at}`, seen: null, source: 'file', link: '', receivedOn: '2025-04-12' },
  ...{ document: { number: '', date: null }, channel: 'email', content: noContent, confirmed: [] },
  ...more,
});
const drafts = (count: number) => Array.from({ length: count }, (_, at) => draftOf(at));
const unanswered: PageProblem = { kind: 'unanswered' };

/** A hidden tab and a tracker. `fate` says what becomes of a request: answered, lost on the way there or back. */
function createTracker(
  fate: (request: PageRequest) => 'there' | 'back' | PageProblem | undefined = () => undefined,
) {
  const sent: PageRequest[] = [];
  const staged = new Map<string, Map<string, ReportDraft>>();
  const written: string[] = [];
  const answer = (request: PageRequest) => {
    if (request.op === 'stage-reports') {
      const batch = staged.get(request.batch) ?? new Map();
      for (const draft of request.drafts) batch.set(draft.uuid, draft as ReportDraft);
      staged.set(request.batch, batch);
      return done({ staged: request.drafts.length });
    }
    if (request.op === 'drop-batch') return done({ dropped: Number(staged.delete(request.batch)) });
    if (request.op !== 'commit-reports') throw new Error(request.op);
    const batch = staged.get(request.batch);
    if (!batch) return refused({ kind: 'not-found', what: 'batch' } as const);
    staged.delete(request.batch);
    const outcomes = [...batch.values()].map(({ uuid, unit }): ReportOutcome => {
      if (!written.includes(uuid)) written.push(uuid);
      return { uuid, unit, kind: 'saved', version: 1, status: 'da_nhan' };
    });
    return done({ outcomes, at: '' });
  };
  const door = ((request: PageRequest) => {
    sent.push(request);
    const what = fate(request);
    if (typeof what === 'object') return Promise.resolve(refused(what));
    if (what === 'there') return Promise.resolve(refused(unanswered));
    const result = answer(request);
    return Promise.resolve(what === 'back' ? refused(unanswered) : result);
  }) as Door;
  return { door, sent, staged, written, ops: () => sent.map(({ op }) => op) };
}
const uuids = () => {
  let made = 0;
  return () => {
    made += 1;
    return `batch-${made}`;
  };
};
const start = (tracker: ReturnType<typeof createTracker>) => createBatch(tracker.door, 'c1', uuids());
const once = (test: (request: PageRequest) => boolean, what: 'there' | 'back' | PageProblem) => {
  let happened = false;
  return (request: PageRequest) => {
    if (happened || !test(request)) return undefined;
    happened = true;
    return what;
  };
};
const isCommit = ({ op }: PageRequest) => op === 'commit-reports';

describe('a batch', () => {
  it('goes to the hidden tab in parts, and is written once', async () => {
    const tracker = createTracker();
    const end = await start(tracker).send(drafts(2 * draftsPerPart + 1));
    expect(tracker.ops()).toEqual([...Array(3).fill('stage-reports'), 'commit-reports']);
    expect(end).toMatchObject({ kind: 'written' });
    expect(tracker.written).toHaveLength(2 * draftsPerPart + 1);
  });

  it('that is stopped before it is committed is never written, and nothing of it is left', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 350 }), fc.nat({ max: 3 }), async (count, after) => {
        let stages = 0;
        const tracker = createTracker(({ op }) => {
          if (op === 'stage-reports') {
            stages += 1;
            if (stages > after) batch.stop();
          }
          return undefined;
        });
        const batch = start(tracker);
        const end = await batch.send(drafts(count));
        if (after >= Math.ceil(count / draftsPerPart)) expect(end?.kind).toBe('written');
        else {
          expect(end).toEqual({ kind: 'stopped', outcomes: [] });
          expect(tracker.ops()).not.toContain('commit-reports');
          expect([tracker.staged.size, tracker.written]).toEqual([0, []]);
        }
      }),
    );
  });

  it('whatever is lost on the way: tried again it is written, each report once', async () => {
    const fates = fc.array(fc.constantFrom('there' as const, 'back' as const, undefined), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 250 }), fates, async (count, ways) => {
        const left = [...ways];
        const tracker = createTracker(() => left.shift());
        const batch = start(tracker);
        let end = await batch.send(drafts(count));
        for (let tries = 0; tries < 10 && end === undefined; tries += 1)
          end = await batch.send(drafts(count));
        expect(end?.kind).toBe('written');
        expect(tracker.written).toEqual(drafts(count).map(({ uuid }) => uuid));
        expect(new Set(tracker.sent.map((request) => 'batch' in request && request.batch)).size).toBe(1);
      }),
    );
  });

  it('whose commit was not answered is committed again as it is', async () => {
    const tracker = createTracker(once(isCommit, 'there'));
    const batch = start(tracker);
    expect(await batch.send(drafts(3))).toBeUndefined();
    expect(batch.state.value).toMatchObject({ kind: 'failed', problem: unanswered });
    expect(await batch.send(drafts(3))).toMatchObject({ kind: 'written' });
    expect(tracker.ops()).toEqual(['stage-reports', 'commit-reports', 'commit-reports']);
  });

  it('of other reports than before is another one, and the one before is given up', async () => {
    const tracker = createTracker(once(isCommit, { kind: 'busy' }));
    const batch = start(tracker);
    await batch.send(drafts(3));
    await batch.send(drafts(2));
    expect(tracker.ops()).toEqual([
      ...['stage-reports', 'commit-reports'],
      ...['drop-batch', 'stage-reports', 'commit-reports'],
    ]);
    expect(tracker.written).toEqual(['d0', 'd1']);
    expect(tracker.staged.size).toBe(0);
  });

  it('of which one is refused is not written, says which and why, and can be sent again', async () => {
    const tracker = createTracker();
    let refuses = true;
    const problem = { kind: 'report-changed', unit: 'Phường Tân Mai', version: 2 } as const;
    const door = (async (request: PageRequest) => {
      if (!isCommit(request) || !refuses) return tracker.door(request as never);
      refuses = false;
      return done({ outcomes: [{ uuid: 'd0', unit: 'u0', kind: 'refused', problem }], at: '' });
    }) as Door;
    const batch = createBatch(door, 'c1', uuids());
    expect(await batch.send(drafts(2))).toMatchObject({ kind: 'refused', outcomes: [{ problem }] });
    expect([tracker.written, tracker.staged.size]).toEqual([[], 0]);
    expect(await batch.send(drafts(2))).toMatchObject({ kind: 'written' });
  });

  it('that could not be cleared away is, before the next one goes', async () => {
    const isLost = once(({ op }) => op === 'drop-batch', 'there');
    let isFirst = true;
    const tracker = createTracker((request) => {
      if (isFirst) batch.stop();
      isFirst = false;
      return isLost(request);
    });
    const batch = start(tracker);
    expect(await batch.send(drafts(1))).toMatchObject({ kind: 'stopped' });
    expect(tracker.staged.size).toBe(1);
    await batch.send(drafts(1));
    expect(tracker.staged.size).toBe(0);
    expect(tracker.written).toEqual(['d0']);
  });

  it('of nothing is not sent', async () => {
    const tracker = createTracker();
    expect(await start(tracker).send([])).toBeUndefined();
    expect(tracker.sent).toEqual([]);
  });
});
