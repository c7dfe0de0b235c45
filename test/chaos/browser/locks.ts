type Waiting = { readonly owner: object; readonly begin: () => void };

/** `navigator.locks` of one profile: exclusive, first come first served, given up when its worker goes. */
export function createLocks() {
  const held = new Map<string, object>();
  const queues = new Map<string, Waiting[]>();

  const next = (name: string) => {
    held.delete(name);
    const one = queues.get(name)?.shift();
    if (!one) return;
    held.set(name, one.owner);
    one.begin();
  };

  return {
    request<T>(owner: object, name: string, run: () => Promise<T>): Promise<T> {
      return new Promise<T>((resolve, reject) => {
        const begin = () =>
          void run()
            .then(resolve, reject)
            .finally(() => {
              if (held.get(name) === owner) next(name);
            });
        if (held.has(name)) queues.set(name, [...(queues.get(name) ?? []), { owner, begin }]);
        else {
          held.set(name, owner);
          begin();
        }
      });
    },
    releaseAll(owner: object): void {
      for (const [name, queue] of queues) {
        queues.set(
          name,
          queue.filter((one) => one.owner !== owner),
        );
      }
      for (const [name, by] of [...held]) if (by === owner) next(name);
    },
    clear: () => {
      held.clear();
      queues.clear();
    },
  };
}
export type BrowserLocks = ReturnType<typeof createLocks>;
