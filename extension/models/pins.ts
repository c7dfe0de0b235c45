import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Result } from '../../shared/result';
import { parseOfficialDate } from '../../shared/text/dates';
import type { KnownPin } from '../gateway/known-pins';
import type { LedgerState } from '../gateway/ledger';
import type { Deed, DeedRequest, NewDeed } from './deed';
import { isToEnd, type PinLine, pinLists } from './standing-pins';

export type PinsPorts = {
  readonly today: () => string;
  readonly newUuid: () => string;
  readonly do: (deed: NewDeed) => Promise<Result<unknown, unknown>>;
};

export type PinsFacts = {
  readonly pins: ReadonlySignal<readonly KnownPin[]>;
  readonly deeds: ReadonlySignal<readonly Deed[]>;
  readonly ledger: ReadonlySignal<LedgerState | null>;
  readonly clock: ReadonlySignal<number>;
};

export type PinsModel = ReturnType<typeof createPins>;

/** What stands pinned, as the sheet has it and as it was changed here since; each change is kept before it is sent. */
export function createPins(ports: PinsPorts, facts: PinsFacts) {
  const notKept = signal(false);
  /** The day, not the second: lists are made anew once a day. */
  const today = computed(() => {
    void facts.clock.value;
    return ports.today();
  });
  const lists = computed(() =>
    pinLists(facts.pins.value, facts.deeds.value, facts.ledger.value?.at ?? '', today.value),
  );
  const linesAt = (line: PinLine) =>
    lists.peek().find(({ position }) => position === line.position)?.lines ?? [];

  const keep = async (request: DeedRequest, about: string): Promise<void> => {
    notKept.value = !(await ports.do({ id: ports.newUuid(), request, about })).ok;
  };
  const arrange = (lines: readonly PinLine[], about: string): Promise<void> =>
    keep(
      {
        op: 'arrange-pins',
        pins: lines.map(({ pinId, to }, at) => ({ pinId, order: at + 1, to })),
      },
      about,
    );

  return {
    lists,
    today,
    notKept: notKept as ReadonlySignal<boolean>,
    toEnd: computed(
      () => lists.value.flatMap(({ lines }) => lines).filter((line) => isToEnd(line, today.value)).length,
    ),
    /** Puts a pin at another place of its list, the first being 0; where it came to stand. */
    move: (line: PinLine, to: number): number => {
      const lines = linesAt(line);
      const place = Math.max(0, Math.min(lines.length - 1, to));
      const others = lines.filter(({ pinId }) => pinId !== line.pinId);
      const same = lines[place]?.pinId === line.pinId;
      if (!same) void arrange([...others.slice(0, place), line, ...others.slice(place)], line.title);
      return place;
    },
    /** The last day as typed; false when it is no day that can be: nothing is changed then. */
    setUntil: (line: PinLine, typed: string): boolean => {
      const to = typed.trim() === '' ? null : (parseOfficialDate(typed.trim())?.date ?? '');
      if (to === '' || (to !== null && line.from !== null && to < line.from)) return false;
      if (to !== line.to) {
        const order = line.order;
        void keep({ op: 'arrange-pins', pins: [{ pinId: line.pinId, order, to }] }, line.title);
      }
      return true;
    },
    unpin: (line: PinLine) => keep({ op: 'unpin', article: line.article, pinId: line.pinId }, line.title),
  };
}
