import { launchChromium } from '../e2e/chromium';
import { openSheet, type SheetPage } from '../e2e/sheet-page';
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

/** Service calls of the executions that the host has told of from this place of its print on. */
const callsIn = (printed: string): number =>
  [...printed.matchAll(/\[trace\] (?:openSidebar|call): (\d+) calls/g)].reduce(
    (sum, [, calls]) => sum + Number(calls),
    0,
  );

const opened = async (rows: number): Promise<Measured[]> => {
  const tracker = await startTracker(['--trace']);
  const browser = await launchChromium({ names: {} });
  try {
    await growLedger(tracker, rows);
    const sheet = await openSheet(browser.context, tracker.host.address);
    const first = await openAndClose(sheet);
    const times: number[] = [];
    const calls: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const before = tracker.host.printed().length;
      times.push(await openAndClose(sheet));
      calls.push(callsIn(tracker.host.printed().slice(before)));
    }
    const beside = `sidebar beside ${rows} rows`;
    return [
      atMost(`${beside}, service calls at most`, Math.max(...calls), 6),
      { ...atMost(`${beside}, first after a restart`, first, 1000, milliseconds), reach: '–', reached: null },
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
