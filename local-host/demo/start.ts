import { setFlagsFromString } from 'node:v8';
import type { ExecutionService } from '../execution/service';
import { portalPages } from '../sample-portal/pages';
import { servePortal } from '../sample-portal/serve';
import type { HostClock } from '../start/clock';
import { openDoor, openWebApp } from '../start/door';
import { defaultIdentities } from '../web/open-pages';
import type { WorkbookEngine } from '../workbook/engine';
import { keepDemo, keptDemo } from './kept';
import { play } from './play';
import { momentOf, readStory } from './story';

export type Demo = {
  /** The sample portal. */
  readonly address: string;
  /** Makes the sample data, in a tracker that was laid out just now. */
  readonly make: () => Promise<void>;
  readonly close: () => Promise<void>;
};

type Parts = {
  readonly engine: WorkbookEngine;
  readonly execution: ExecutionService;
  readonly clock: HostClock;
  /** Where the story is: dist/local-host/demo. */
  readonly folder: string;
  /** The host's own port; the portal's is the next one that is free, and then stays. */
  readonly port: number;
};

const portsTried = 20;

export async function startDemo({ engine, execution, clock, folder, port }: Parts): Promise<Demo> {
  const kept = keptDemo(engine);
  const next = Array.from({ length: portsTried }, (_, index) => port + 1 + index).filter(
    (one) => one < 65_536,
  );
  const portal = await servePortal(kept ? [kept.portalPort] : next, clock.now);
  const story = readStory(folder, portal.origin);
  portal.show(portalPages(folder, story, portal.origin));
  if (!kept) clock.setTo(momentOf(story.begins));
  return {
    address: `${portal.origin}/`,
    async make() {
      const doors = {
        owner: openDoor(execution, defaultIdentities.owner),
        officer: openDoor(execution, defaultIdentities.officer),
        webApp: openWebApp(execution),
      };
      await sparingNothing(() => play(story, { ...doors, setClock: clock.setTo }));
      await keepDemo(engine, { clockOffset: clock.offset(), portalPort: portal.port });
    },
    close: portal.close,
  };
}

/**
 * A start keeps V8's heap small, and months of work in half a minute spend half of it on collecting garbage: for so
 * long the heap may grow.
 */
async function sparingNothing(work: () => Promise<void>): Promise<void> {
  const sparing = '--optimize-for-size';
  if (!process.execArgv.includes(sparing)) return work();
  setFlagsFromString('--no-optimize-for-size');
  try {
    await work();
  } finally {
    setFlagsFromString(sparing);
  }
}
