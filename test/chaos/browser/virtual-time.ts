/** Time that passes only when told to, so that a day of waiting takes a moment and is the same every time. */
export type VirtualTime = ReturnType<typeof createVirtualTime>;

type Event = { readonly at: number; readonly order: number; readonly happen: () => void };

export function createVirtualTime(start: number) {
  let now = start;
  let orders = 0;
  let events: Event[] = [];
  const outside = new Set<Promise<unknown>>();

  /** Everything that can go on without time passing has gone on: promises, and work outside of this thread. */
  const quiet = async (): Promise<void> => {
    do {
      await Promise.allSettled([...outside]);
      await new Promise((resolve) => setImmediate(resolve));
    } while (outside.size > 0);
  };

  const after = (milliseconds: number, happen: () => void): (() => void) => {
    orders += 1;
    const event = { at: now + Math.max(0, milliseconds), order: orders, happen };
    events.push(event);
    return () => {
      events = events.filter((other) => other !== event);
    };
  };

  return {
    now: () => now,
    after,
    wait: (milliseconds: number) => new Promise<void>((resolve) => after(milliseconds, resolve)),
    /** Work in real time, for which virtual time stands still. */
    outside<T>(work: Promise<T>): Promise<T> {
      outside.add(work);
      const done = () => void outside.delete(work);
      work.then(done, done);
      return work;
    },
    async pass(milliseconds: number): Promise<void> {
      const end = now + milliseconds;
      await quiet();
      for (;;) {
        const next = events.reduce<Event | null>(
          (first, event) =>
            event.at > end ||
            (first && (first.at < event.at || (first.at === event.at && first.order < event.order)))
              ? first
              : event,
          null,
        );
        if (!next) break;
        events = events.filter((event) => event !== next);
        now = Math.max(now, next.at);
        next.happen();
        await quiet();
      }
      now = end;
    },
  };
}
