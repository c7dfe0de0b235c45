import vm from 'node:vm';
import { chromeEvent } from './chrome-event';
import type { Disk } from './disk';
import type { BrowserLocks } from './locks';
import type { VirtualTime } from './virtual-time';

/** One life of the worker, from its start to the moment when the browser stops it. */
export type Life = {
  lastActive: number;
  fetching: number;
  readonly events: ReturnType<typeof eventsOf>;
  readonly ended: Promise<'lost'>;
  ask(message: unknown): Promise<{ res?: unknown; err?: unknown }>;
  end(): void;
};

type Parts = {
  readonly program: vm.Script;
  readonly disk: Disk;
  readonly locks: BrowserLocks;
  readonly time: VirtualTime;
  readonly wallClock: () => number;
  readonly fetch: typeof globalThis.fetch;
  readonly isOnline: () => boolean;
  readonly isCurrent: (life: Life) => boolean;
  readonly begun: (life: Life) => void;
  readonly step: <T>(of: Life, run: () => T) => Promise<T>;
  readonly alarms: {
    create(name: string, delayMinutes: number | null, periodMinutes: number | null): void;
    clear(name: string): boolean;
  };
};

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => boolean;

const eventsOf = () => ({
  installed: chromeEvent<[object]>(),
  startup: chromeEvent<[]>(),
  alarm: chromeEvent<[{ name: string }]>(),
  online: chromeEvent<[]>(),
  message: chromeEvent<Parameters<Listener>>(),
  other: chromeEvent<[]>(),
});

const origin = 'chrome-extension://so-ghim';
/** The side panel, as the browser names whoever sends a message. */
const panel = { id: 'so-ghim', url: `${origin}/sidepanel.html` };
const never = <T>() => new Promise<T>(() => undefined);
const realDate =
  'const Real = Date; Date = class extends Real { constructor(...given) { given.length > 0 ? super(...given) : super(now()); } static now() { return now(); } };';

export function startLife(parts: Parts): Life {
  const { time, disk, alarms } = parts;
  const events = eventsOf();
  let end: (lost: 'lost') => void = () => undefined;
  const ended = new Promise<'lost'>((resolve) => {
    end = resolve;
  });
  const life: Life = {
    lastActive: time.now(),
    fetching: 0,
    events,
    ended,
    ask: (message) =>
      new Promise((resolve) => {
        life.lastActive = time.now();
        events.message.tell(message, panel, (answer) => resolve(answer as object));
      }),
    end: () => end('lost'),
  };
  const step = <T>(run: () => T) => parts.step(life, run);
  const area = (name: 'local' | 'session') => ({
    get: (keys: unknown) => step(() => disk.get(name, keys)),
    set: (values: Record<string, unknown>) => step(() => disk.set(name, values)),
    remove: (keys: unknown) => step(() => disk.remove(name, keys)),
    // The dead hear nothing: their listeners go with them.
    onChanged: {
      addListener: (listener: (changes: object) => void) =>
        disk.changed[name].addListener((changes) => {
          if (parts.isCurrent(life)) listener(changes);
        }),
      removeListener: () => undefined,
    },
  });
  const chrome = {
    runtime: {
      id: 'so-ghim',
      getURL: (path: string) => `${origin}${path}`,
      getManifest: () => ({ version: '0.1.0' }),
      getPlatformInfo: () => step(() => ({ os: 'win' })),
      onMessage: events.message,
      onInstalled: events.installed,
      onStartup: events.startup,
    },
    storage: { local: area('local'), session: area('session') },
    alarms: {
      create: (name: string, info: { delayInMinutes?: number; periodInMinutes?: number }) =>
        step(() => alarms.create(name, info.delayInMinutes ?? null, info.periodInMinutes ?? null)),
      clear: (name: string) => step(() => alarms.clear(name)),
      onAlarm: events.alarm,
    },
    action: {
      onClicked: events.other,
      setBadgeText: () => step(() => undefined),
      setBadgeBackgroundColor: () => step(() => undefined),
    },
    contextMenus: { onClicked: events.other, create: () => undefined },
    i18n: { getMessage: (name: string) => name },
  };
  const navigator = {
    get onLine() {
      return parts.isOnline();
    },
    locks: {
      request: <T>(name: string, run: () => Promise<T>) =>
        parts.isCurrent(life) ? parts.locks.request(life, name, run) : never<T>(),
    },
  };
  const fetch: typeof globalThis.fetch = async (...request) => {
    if (!parts.isCurrent(life)) return never<Response>();
    life.fetching += 1;
    life.lastActive = time.now();
    try {
      return await step(() => undefined).then(() => parts.fetch(...request));
    } finally {
      life.fetching -= 1;
      life.lastActive = time.now();
      if (!parts.isCurrent(life)) await never();
    }
  };
  const timers = new Map<number, () => void>();
  let timerIds = 0;
  const context = vm.createContext({
    chrome,
    browser: chrome,
    navigator,
    fetch,
    AbortController,
    TextEncoder,
    TextDecoder,
    URL,
    console: { error: () => undefined, warn: () => undefined, log: () => undefined },
    addEventListener: (name: string, listener: () => void) => {
      if (name === 'online') events.online.addListener(listener);
    },
    setTimeout: (happen: () => void, milliseconds: number) => {
      timerIds += 1;
      const id = timerIds;
      timers.set(
        id,
        time.after(milliseconds, () => {
          if (parts.isCurrent(life)) happen();
        }),
      );
      return id;
    },
    clearTimeout: (id: number) => timers.get(id)?.(),
    now: parts.wallClock,
  });
  vm.runInContext(realDate, context);
  parts.begun(life);
  parts.program.runInContext(context);
  return life;
}
