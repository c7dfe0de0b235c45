import type { Result } from '../../shared/result';
import { vietnamMoment } from '../clock';
import type { GatewayProblem, SheetGateway } from '../gateway/sheet-gateway';
import { articleOf, type Deed, isOpenDeed, type NewDeed, newDeed, prunedDeeds } from '../models/deed';
import { backOff, longest, meaningOf, triesWhenFailed } from './back-off';

/** Where they are kept. `change` is false when the disk is full: nothing was changed. */
export type DeedStore = {
  readonly read: () => Promise<readonly Deed[]>;
  readonly change: (edit: (deeds: readonly Deed[]) => readonly Deed[]) => Promise<boolean>;
};

export type DeedOptions = {
  readonly store: DeedStore;
  /** Null: not connected, nothing is sent. */
  readonly gateway: () => Promise<SheetGateway | null>;
  readonly now: () => number;
  readonly isOnline: () => boolean;
  /** Articles that the sheet has not got yet: what is to be done to them waits for them. */
  readonly unsent: () => Promise<ReadonlySet<string>>;
  readonly exclusively: <T>(name: 'deeds-write' | 'deeds-send', run: () => Promise<T>) => Promise<T>;
};

export type Deeds = ReturnType<typeof createDeeds>;

/** Without a network, a connection or room on the disk nothing is done by asking every second. */
const pause = 30_000;

/**
 * What is to be done to logged articles, on disk before anything is sent. In the order in which it was asked for, one
 * at a time: a pin before its order, an edit before the next edit.
 */
export function createDeeds({ store, gateway, now, isOnline, unsent, exclusively }: DeedOptions) {
  const change = (edit: (deeds: readonly Deed[]) => readonly Deed[]) =>
    exclusively('deeds-write', () => store.change((deeds) => prunedDeeds(edit(deeds))));
  const replace = (deed: Deed) =>
    change((deeds) => deeds.map((other) => (other.id === deed.id ? deed : other)));

  /** Keeps it. The same id again changes nothing; an arrangement takes the place of one that still waits. */
  const put = (deed: NewDeed): Promise<boolean> =>
    change((deeds) =>
      deeds.some(({ id }) => id === deed.id)
        ? deeds
        : [...deeds.filter((other) => !isOvertaken(other, deed)), newDeed(deed, vietnamMoment(now()))],
    );

  /** Takes what is refused, done or not yet sent off the list. */
  const dismiss = (id: string) =>
    change((deeds) => deeds.filter((deed) => deed.id !== id || deed.state.kind === 'sending'));

  const retry = (id: string) =>
    change((deeds) =>
      deeds.map((deed) =>
        deed.id === id && deed.state.kind === 'refused' ? newDeed(deed, deed.savedAt) : deed,
      ),
    );

  const hurry = () =>
    change((deeds) => deeds.map((deed) => (isOpenDeed(deed) ? { ...deed, notBefore: 0 } : deed)));

  const settle = (deed: Deed, answer: Result<unknown, GatewayProblem>): Deed => {
    if (answer.ok) return { ...deed, state: { kind: 'done', at: vietnamMoment(now()) }, lastProblem: null };
    const { problem } = answer;
    const passes = problem.kind === 'failed' && deed.attempts < triesWhenFailed;
    return meaningOf(problem) === 'content' && !passes
      ? { ...deed, state: { kind: 'refused', problem }, lastProblem: problem }
      : {
          ...deed,
          state: { kind: 'waiting' },
          notBefore: now() + backOff(deed.attempts, problem),
          lastProblem: problem,
        };
  };

  /** Sends what is due. `next`: when something will be, null when nothing waits; `done`: how many were done. */
  const flush = () =>
    exclusively('deeds-send', async (): Promise<{ readonly next: number | null; readonly done: number }> => {
      const sheet = await gateway();
      let done = 0;
      let isHeldUp = !sheet;
      for (;;) {
        const deeds = await store.read();
        const deed = nextDeed(deeds, await unsent());
        if (!deeds.some(isOpenDeed)) return { next: null, done };
        // Whatever comes after one whose time has not come waits with it: the order counts.
        const due = deed ? dueAt(deed, now()) : now() + pause;
        if (!sheet || !deed || isHeldUp || due > now()) {
          return { next: Math.max(due, isHeldUp ? now() + pause : 0), done };
        }
        const leaving: Deed = { ...deed, state: { kind: 'sending' }, attempts: deed.attempts + 1 };
        isHeldUp = !isOnline() || !(await replace(leaving));
        if (isHeldUp) continue;
        const settled = settle(leaving, await sheet.send(leaving.request));
        if (settled.state.kind === 'done') done += 1;
        isHeldUp = !(await replace(settled));
      }
    });

  return { put, dismiss, retry, hurry, flush, read: store.read };
}

/** An arrangement of the same pins, newer. */
const isOvertaken = (old: Deed, { request }: NewDeed): boolean => {
  if (old.state.kind !== 'waiting' || old.request.op !== 'arrange-pins' || request.op !== 'arrange-pins')
    return false;
  const now = new Set(request.pins.map(({ pinId }) => pinId));
  return old.request.pins.every(({ pinId }) => now.has(pinId));
};

/** When it may be sent again; a clock that was set back meanwhile does not make it wait for a year. */
const dueAt = ({ notBefore }: Deed, now: number): number => (notBefore > now + longest ? 0 : notBefore);

/** The oldest open one whose article is in the sheet. */
const nextDeed = (deeds: readonly Deed[], unsent: ReadonlySet<string>): Deed | undefined =>
  deeds.find((one) => isOpenDeed(one) && !unsent.has(articleOf(one) ?? ''));
