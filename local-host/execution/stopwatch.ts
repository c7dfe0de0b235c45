/** A time limit that begins at the first `resume` and stands still while a person is asked. */
export type Stopwatch = {
  readonly isOver: Promise<'over'>;
  pause(): void;
  resume(): void;
  stop(): void;
};

export function createStopwatch(milliseconds: number): Stopwatch {
  let left = milliseconds;
  let since = 0;
  let timer: NodeJS.Timeout | undefined;
  let ring: (over: 'over') => void;
  const isOver = new Promise<'over'>((resolve) => {
    ring = resolve;
  });
  const resume = () => {
    since = performance.now();
    clearTimeout(timer);
    timer = setTimeout(() => ring('over'), left);
  };
  return {
    isOver,
    pause() {
      clearTimeout(timer);
      left -= performance.now() - since;
    },
    resume,
    stop: () => clearTimeout(timer),
  };
}
