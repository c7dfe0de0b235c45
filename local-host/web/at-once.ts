/** Runs at most `limit` jobs at once; the rest wait their turn, and beyond `waiting` of them are turned away. */
export function atOnce(limit: number, waiting: number) {
  const queue: (() => void)[] = [];
  let running = 0;
  // A place that is left goes straight to the first who waits, so that a newcomer cannot take it in between.
  const leave = () => {
    const next = queue.shift();
    if (next) next();
    else running -= 1;
  };
  return {
    /** Undefined where too many are waiting already. */
    run<T>(job: () => Promise<T>): Promise<T> | undefined {
      if (running < limit) {
        running += 1;
        return job().finally(leave);
      }
      if (queue.length >= waiting) return undefined;
      return new Promise<void>((start) => queue.push(start)).then(job).finally(leave);
    },
  };
}
