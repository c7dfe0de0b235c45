import { launchChromium } from '../e2e/chromium';
import { openSheet, type SheetPage } from '../e2e/sheet-page';
import { until } from '../e2e/wait';
import { atMost, type Measured, milliseconds, percentile } from './figure';
import { growLedger } from './grow-ledger';
import { startTracker } from './tracker';

const rounds = 10;

const openAndClose = async (sheet: SheetPage): Promise<number> => {
  const start = performance.now();
  await sheet.openSidebar();
  const taken = performance.now() - start;
  await sheet.page.locator('aside header button').last().click();
  await sheet.page.locator('aside iframe.script-frame').waitFor({ state: 'detached' });
  return taken;
};

/** Service calls of an opening: the menu's command, and the first thing that the sidebar asks. */
const callsIn = (printed: string): number => {
  const [command, asked] = ['openSidebar', 'call'].map((name) =>
    Number(new RegExp(`\\[trace\\] ${name}: (\\d+) calls`).exec(printed)?.[1]),
  );
  return (command ?? Number.NaN) + (asked ?? Number.NaN);
};

/** Once it is open the sidebar looks for what was changed by hand, and closed it does so no longer: its last question. */
const searched = (printed: () => string): Promise<boolean> =>
  until('the search for hand edits', async () => (printed().match(/\[trace\] call:/g)?.length ?? 0) > 1, {
    within: 60_000,
  });

const opened = async (rows: number): Promise<Measured[]> => {
  const tracker = await startTracker(['--trace']);
  const browser = await launchChromium({ names: {} });
  try {
    await growLedger(tracker, rows);
    const sheet = await openSheet(browser.context, tracker.host.address);
    const round = async (): Promise<{ readonly time: number; readonly calls: number }> => {
      const before = tracker.host.printed().length;
      const time = await openAndClose(sheet);
      const printed = () => tracker.host.printed().slice(before);
      await searched(printed);
      return { time, calls: callsIn(printed()) };
    };
    const first = await round();
    const others: (typeof first)[] = [];
    for (let done = 0; done < rounds; done += 1) others.push(await round());
    const times = others.map(({ time }) => time);
    const beside = `sidebar beside ${rows} rows`;
    return [
      atMost(`${beside}, service calls at most`, Math.max(...others.map(({ calls }) => calls)), 6),
      {
        ...atMost(`${beside}, first after a restart`, first.time, 1000, milliseconds),
        reach: '–',
        reached: null,
      },
      atMost(`${beside}, median of ${rounds} more`, percentile(times, 0.5), 1000, milliseconds),
      atMost(`${beside}, p95 of ${rounds} more`, percentile(times, 0.95), 1000, milliseconds),
    ];
  } finally {
    await browser.dispose();
    await tracker.host.dispose();
  }
};

/** From the menu's click to the sidebar's first content, in a small tracker and in a large one. */
export const sidebarOpen = async (): Promise<Measured[]> => [
  ...(await opened(100)),
  ...(await opened(50_000)),
];
