import { join } from 'node:path';
import { root } from '../../../build/paths';
import { play } from '../../../local-host/demo/play';
import { momentOf, readStory, type Story } from '../../../local-host/demo/story';
import { createClock } from '../../../local-host/start/clock';
import { openDoor, openWebApp } from '../../../local-host/start/door';
import { doFirstStart } from '../../../local-host/start/first-start';
import { startHost } from '../../apps-script/tracker';
import { identities, type TestHost } from '../host';

export const demoFolder = join(root, 'local-host/demo');
export const portalOrigin = 'http://127.0.0.1:8776';
export const story: Story = readStory(demoFolder, portalOrigin);

/** A tracker as the first start of a demo leaves it, by a clock that stands at its end. */
export async function makeDemo(): Promise<TestHost> {
  const clock = createClock();
  const host = await startHost({ now: clock.now, clockOffset: clock.offset });
  const owner = openDoor(host.execution, identities.owner);
  clock.setTo(momentOf(story.begins));
  const make = () =>
    play(story, {
      owner,
      officer: openDoor(host.execution, identities.officer),
      webApp: openWebApp(host.execution),
      setClock: clock.setTo,
    });
  const folder = join(root, 'local-host/first-campaign');
  await doFirstStart(
    host.engine,
    owner,
    folder,
    'http://127.0.0.1:8775/macros/s/local/exec',
    'vi',
    () => undefined,
    make,
  );
  return host;
}
