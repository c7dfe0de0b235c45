import { launchChromium } from '../e2e/chromium';
import { atMost, type Measured, milliseconds, percentile } from './figure';
import { ledgerInWorker } from './ledger-in-worker';

const entries = 50_000;
const lookUps = 500;
const MB = 1024 * 1024;
const tenths = (bytes: number): string => `${(bytes / MB).toFixed(1)} MB`;

/** What it costs to know of 50,000 logged articles whether one of them is in view. */
export const ledgerIndex = async (): Promise<Measured[]> => {
  const browser = await launchChromium({ names: {} });
  try {
    const ledger = await ledgerInWorker(browser);
    const before = await ledger.heap();
    await ledger.fill(entries);
    const times: number[] = [];
    const twins: number[] = [];
    for (let at = 0; at < lookUps; at += 1) {
      // Far apart, so that no drawer is opened twice in a row.
      const which = (at * 7919) % entries;
      const [one, twin] = [await ledger.lookUp(which), await ledger.lookUpTwin(which)];
      if (one.found !== 1 || twin.found !== 1) throw new Error(`${which}: ${one.found}, ${twin.found}`);
      times.push(one.time);
      twins.push(twin.time);
    }
    const held = Math.max(0, (await ledger.heap()) - before);
    const more = await ledger.logOne(entries);
    return [
      atMost('index of 50,000 articles: memory held', held, 5 * MB, tenths),
      atMost(
        `a look-up in it, p95 of ${lookUps}`,
        percentile(times, 0.95),
        5,
        (time) => `${time.toFixed(1)} ms`,
      ),
      {
        figure: `the same title under another address, p95 of ${lookUps}`,
        reach: '–',
        measured: `${percentile(twins, 0.95).toFixed(1)} ms`,
        reached: null,
      },
      { figure: 'one article more kept in it', reach: '–', measured: milliseconds(more), reached: null },
    ];
  } finally {
    await browser.dispose();
  }
};
