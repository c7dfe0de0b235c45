import { randomInt } from 'node:crypto';
import type { WorkbookEngine } from '../workbook/engine';
import { Refusal } from './refusal';

/** An installable trigger: runs its function as the person who created it. */
export type Trigger = {
  readonly id: string;
  readonly handler: string;
  readonly event: 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT' | 'CLOCK';
  readonly owner: string;
  /** For clocks: when it runs next, in milliseconds since 1970, and how often. */
  readonly next?: number;
  readonly everyMinutes?: number;
};
export type TriggerDraft = Pick<Trigger, 'handler' | 'event' | 'everyMinutes'> & {
  readonly atHour?: number;
  readonly afterMilliseconds?: number;
};

export type Triggers = {
  all(): readonly Trigger[];
  create(draft: TriggerDraft, owner: string): Trigger;
  remove(id: string, owner: string): void;
  /** The clocks that are due; each is set for its next time, or removed after its only one. */
  takeDue(now: number): readonly Trigger[];
};

const stateKey = 'triggers';
const mostOfOnePerson = 20;
const minute = 60_000;

function firstTime(draft: TriggerDraft, now: number): number {
  if (draft.afterMilliseconds !== undefined) return now + draft.afterMilliseconds;
  const every = (draft.everyMinutes ?? 60) * minute;
  if (draft.atHour === undefined) return now + every;
  const at = new Date(now);
  at.setHours(draft.atHour, 0, 0, 0);
  return at.getTime() > now ? at.getTime() : at.getTime() + every;
}

export function createTriggers(engine: WorkbookEngine): Triggers {
  const all = () => (engine.state(stateKey) ?? []) as readonly Trigger[];
  const keep = (triggers: readonly Trigger[]) =>
    engine.apply([{ op: 'state', key: stateKey, value: triggers }], 'triggers');
  return {
    all,
    create(draft, owner) {
      if (all().filter((t) => t.owner === owner).length >= mostOfOnePerson)
        throw new Refusal(
          'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
        );
      const { handler, event, everyMinutes } = draft;
      const clock = event === 'CLOCK' ? { next: firstTime(draft, Date.now()) } : {};
      const repeated = everyMinutes === undefined ? {} : { everyMinutes };
      const id = String(randomInt(2 ** 47));
      const made: Trigger = { id, handler, event, owner, ...clock, ...repeated };
      keep([...all(), made]);
      return made;
    },
    remove(id, owner) {
      if (!all().some((t) => t.id === id && t.owner === owner))
        throw new Refusal(
          'Unexpected error while getting the method or property deleteTrigger on object ScriptApp.',
        );
      keep(all().filter((t) => t.id !== id));
    },
    takeDue(now) {
      const due = all().filter((t) => t.next !== undefined && t.next <= now);
      if (due.length === 0) return [];
      keep(
        all().flatMap((t) => {
          if (!due.includes(t)) return [t];
          return t.everyMinutes === undefined ? [] : [{ ...t, next: now + t.everyMinutes * minute }];
        }),
      );
      return due;
    },
  };
}
