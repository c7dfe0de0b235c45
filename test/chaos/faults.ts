import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Host, startHost } from '../e2e/host';
import { connect } from '../e2e/web-app-client';
import { cutPower, someFault, someSnapshotFault } from './disk/damage';
import { type FaultyHost, startFaultyHost } from './disk/faulty-host';
import { laidOut, unitsReporting } from './disk/laid-out';
import { type Work, workAt } from './disk/work';
import { type Chance, chanceOf } from './random';
import { addCounts, type Counts, nothingHappened, type Storm } from './storm';

const diskFaultsInARound = 2;
const longestBurst = 30;

/** The local host is killed while people log, type and connect; the disk fails; the first start is cut short. */
export async function faultsRound(seed: number, kills: number): Promise<Counts> {
  const chance = chanceOf(seed);
  const kind = chance.oneOf(['kills', 'kills', 'kills', 'disk', 'disk', 'first start'] as const);
  if (kind === 'first start') return killFirstStarts(chance);
  const faulty = await startFaultyHost();
  try {
    const work = workAt(faulty, chance);
    const counts =
      kind === 'kills' ? await killed(faulty, work, chance, kills) : await onBadDisk(faulty, work, chance);
    return { ...counts, logged: work.logged(), edits: work.edits() };
  } finally {
    await faulty.dispose();
  }
}

/** As many kills of one tracker as pay for its start. */
export const faultsStorm: Storm = { name: 'faults', round: (seed) => faultsRound(seed, 12) };

/** What a start may not say when nothing but the process has failed. */
function expectNothingAside(host: Host): void {
  if (/set-aside-|recover|\n\s+at /.test(host.printed())) throw new Error(host.printed());
}

async function killed(faulty: FaultyHost, work: Work, chance: Chance, kills: number): Promise<Counts> {
  const { host, data } = faulty;
  let counts: Counts = nothingHappened;
  for (let kill = 0; kill < kills; kill += 1) {
    const end = work.burst(host);
    await work.underWay(chance.below(longestBurst));
    await wait(chance.below(30));
    await host.stop('SIGKILL');
    await end();
    const isPowerCut = chance.happens(0.4);
    if (isPowerCut) cutPower(data, faulty.synced(), chance);
    await host.start();
    if (!isPowerCut) expectNothingAside(host);
    const found = await work.check(host);
    counts = addCounts(counts, { ...found, kills: 1, 'power cuts': isPowerCut ? 1 : 0, restarts: 1 });
  }
  return counts;
}

/** The disk fails in the midst of the work, and then: it is mended, the process is killed, or a person stops it. */
async function onBadDisk(faulty: FaultyHost, work: Work, chance: Chance): Promise<Counts> {
  const { host, fail } = faulty;
  let counts: Counts = nothingHappened;
  const ends = chance.shuffled(['mended', 'killed', 'stopped', 'snapshot'] as const);
  for (const after of ends.slice(0, diskFaultsInARound)) {
    const end = work.burst(host);
    await work.underWay(chance.below(longestBurst));
    fail(after === 'snapshot' ? someSnapshotFault(chance) : someFault(chance));
    await work.underWay(chance.below(2 * longestBurst));
    if (after === 'mended') fail(null);
    else await host.stop(after === 'killed' ? 'SIGKILL' : 'SIGTERM');
    await end();
    if (after === 'mended') {
      await workingAgain(host);
    } else {
      fail(null);
      await host.start();
    }
    const found = await work.check(host);
    const restarts = after === 'mended' ? 0 : 1;
    counts = addCounts(counts, { ...found, 'disk faults': 1, restarts, kills: after === 'killed' ? 1 : 0 });
  }
  return counts;
}

/** A disk that was mended is found well by the host itself. */
async function workingAgain({ address, printed }: Host): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if ((await fetch(`${address}macros/s/local/exec`)).status !== 503) return;
    await wait(100);
  }
  throw new Error(`the host does not go on:\n${printed()}`);
}

/** Whatever a first start had done, the one after it gives the tracker that a whole one gives. */
async function killFirstStarts(chance: Chance): Promise<Counts> {
  const { reports } = await laidOut();
  const data = join(mkdtempSync(join(tmpdir(), 'so-ghim-first-start-')), 'data');
  const host = await startHost({
    data,
    killAt: { printed: 'đang lập sổ', milliseconds: chance.below(3_000) },
  });
  try {
    let kills = 1;
    let shown = host.printed();
    for (; chance.happens(0.5); kills += 1) {
      const starting = host.start().then(() => undefined, String);
      await wait(chance.below(4_000));
      await host.stop('SIGKILL');
      await starting;
      shown += host.printed();
    }
    await host.start();
    const there = await unitsReporting(host);
    const lost = reports.filter((unit) => !there.includes(unit)).length;
    const doubled = there.length - new Set(there).size;
    // A start that came to its end before it was killed has shown the code: it is not shown twice.
    if (host.printed().includes('GHIM-')) await connect(host.code());
    else if (!shown.includes('GHIM-')) throw new Error(`no code was shown:\n${shown}${host.printed()}`);
    return { lost, doubled, 'killed first starts': kills, kills, restarts: kills };
  } finally {
    await host.dispose();
  }
}
