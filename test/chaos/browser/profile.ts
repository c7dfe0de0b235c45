import type vm from 'node:vm';
import type { Chance } from '../random';
import { createDisk } from './disk';
import { type Life, startLife } from './life';
import { createLocks } from './locks';
import type { VirtualTime } from './virtual-time';

/** A browser stops a worker that was not called for half a minute. */
const idleTime = 30_000;

export type Profile = ReturnType<typeof createProfile>;
export type ProfileOptions = {
  readonly time: VirtualTime;
  readonly chance: Chance;
  readonly program: vm.Script;
  readonly fetch: typeof globalThis.fetch;
};
type Alarm = { name: string; wallTime: number; period: number | null; cancel: () => void };

/**
 * One profile of a browser with the extension in it, as a stand-in for Chrome: its disk and alarms survive, its
 * worker is started by events and stopped at any moment.
 */
export function createProfile({ time, chance, program, fetch }: ProfileOptions) {
  const counts = { starts: 0, stops: 0, 'lost messages': 0 };
  const state = { online: true, open: true, clockOff: 0, stopAfter: Number.POSITIVE_INFINITY };
  const disk = createDisk();
  const locks = createLocks();
  const alarms = new Map<string, Alarm>();
  let life: Life | null = null;
  const wallClock = () => time.now() + state.clockOff;

  const stop = () => {
    if (!life) return;
    counts.stops += 1;
    life.end();
    locks.releaseAll(life);
    life = null;
  };

  /** Every step that the worker takes outside of itself takes some time, and may be its last. */
  const step = async <T>(of: Life, run: () => T): Promise<T> => {
    if (of !== life) return new Promise<never>(() => undefined);
    state.stopAfter -= 1;
    if (state.stopAfter <= 0) {
      state.stopAfter = Number.POSITIVE_INFINITY;
      // Before or after what was asked for is done: nobody can tell.
      if (chance.happens(0.5)) run();
      stop();
      return new Promise<never>(() => undefined);
    }
    of.lastActive = time.now();
    await time.wait(1 + chance.below(20));
    if (of !== life) return new Promise<never>(() => undefined);
    return run();
  };

  const ring = (alarm: Alarm) => {
    alarm.cancel();
    if (alarm.period === null) alarms.delete(alarm.name);
    else arm({ ...alarm, wallTime: wallClock() + alarm.period });
    awake().events.alarm.tell({ name: alarm.name });
  };
  const arm = (alarm: Omit<Alarm, 'cancel'>) => {
    alarms.get(alarm.name)?.cancel();
    const armed: Alarm = { ...alarm, cancel: () => undefined };
    armed.cancel = time.after(alarm.wallTime - wallClock(), () => {
      if (state.open) ring(armed);
    });
    alarms.set(alarm.name, armed);
  };

  const awake = (): Life => {
    if (life) return life;
    counts.starts += 1;
    const born: Life = startLife({
      program,
      step,
      disk,
      locks,
      time,
      wallClock,
      fetch,
      isOnline: () => state.online,
      isCurrent: (one) => one === life,
      begun: (one) => {
        life = one;
      },
      alarms: {
        create: (name, minutes, periodMinutes) => {
          const first = minutes ?? periodMinutes ?? 0;
          // The browser itself lets no alarm ring more often.
          const wallTime = wallClock() + Math.max(first, 0.5) * 60_000;
          arm({ name, wallTime, period: periodMinutes === null ? null : periodMinutes * 60_000 });
        },
        clear: (name) => {
          alarms.get(name)?.cancel();
          return alarms.delete(name);
        },
      },
    });
    watchIdle(born);
    return born;
  };
  const watchIdle = (of: Life) => {
    time.after(idleTime, () => {
      if (of !== life) return;
      if (time.now() - of.lastActive >= idleTime && of.fetching === 0) stop();
      else watchIdle(of);
    });
  };

  return {
    disk,
    state,
    counts,
    stop,
    /** The worker is stopped at its n-th step from now. */
    stopAfter: (steps: number) => {
      state.stopAfter = steps;
    },
    install: () => awake().events.installed.tell({ reason: 'install' }),
    close: () => {
      stop();
      state.open = false;
      locks.clear();
      disk.endSession();
    },
    reopen: () => {
      state.open = true;
      // Alarms are kept by the wall clock; while the browser runs it does not look at it again.
      for (const alarm of [...alarms.values()]) arm(alarm);
      awake().events.startup.tell();
    },
    goOnline: (online: boolean) => {
      const was = state.online;
      state.online = online;
      if (online && !was && state.open) life?.events.online.tell();
    },
    /** A message of the panel. `lost` when the worker was stopped before it answered. */
    async send(type: string, data: unknown): Promise<{ res?: unknown; err?: unknown } | 'lost'> {
      const one = awake();
      const answered = one.ask({ id: counts.starts, type, data, timestamp: wallClock() });
      const answer = await Promise.race([answered, one.ended]);
      if (answer === 'lost') counts['lost messages'] += 1;
      return answer;
    },
  };
}
