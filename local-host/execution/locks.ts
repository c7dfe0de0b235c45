/** Locks that block: an owner each, and a queue of those who wait, first come first served. */
export type Locks = {
  /** Whether the lock was got before the time was over. An owner gets its lock again at once. */
  take(name: string, owner: object, milliseconds: number): Promise<boolean>;
  isHeld(name: string, owner: object): boolean;
  /** Whether others may be waiting for this owner. */
  holdsAny(owner: object): boolean;
  release(name: string, owner: object): void;
  releaseAll(owner: object): void;
};

type Waiting = { readonly owner: object; readonly give: (got: boolean) => void };
type Held = { owner: object | null; readonly queue: Waiting[] };

export function createLocks(): Locks {
  const locks = new Map<string, Held>();
  const named = (name: string): Held => {
    const lock = locks.get(name) ?? { owner: null, queue: [] };
    locks.set(name, lock);
    return lock;
  };
  const release = (lock: Held, owner: object) => {
    if (lock.owner !== owner) return;
    const next = lock.queue.shift();
    lock.owner = next?.owner ?? null;
    next?.give(true);
  };
  return {
    take(name, owner, milliseconds) {
      const lock = named(name);
      if (lock.owner === null || lock.owner === owner) {
        lock.owner = owner;
        return Promise.resolve(true);
      }
      return new Promise((resolve) => {
        const timer = setTimeout(() => {
          lock.queue.splice(lock.queue.indexOf(waiting), 1);
          resolve(false);
        }, milliseconds);
        const waiting: Waiting = {
          owner,
          give: (got) => {
            clearTimeout(timer);
            resolve(got);
          },
        };
        lock.queue.push(waiting);
      });
    },
    isHeld: (name, owner) => locks.get(name)?.owner === owner,
    holdsAny: (owner) => [...locks.values()].some((lock) => lock.owner === owner),
    release: (name, owner) => release(named(name), owner),
    releaseAll(owner) {
      for (const lock of locks.values()) {
        const waits = lock.queue.findIndex((w) => w.owner === owner);
        if (waits >= 0) lock.queue.splice(waits, 1)[0]?.give(false);
        release(lock, owner);
      }
    },
  };
}
