import { afterEach, expect, test } from 'vitest';
import { ask, running } from './running';

let host: Awaited<ReturnType<typeof running>> | undefined;
afterEach(() => host?.close());

const headOf = async (path: string): Promise<string> => (await ask({ port: host?.port ?? 0, path })).body;

test('a demo tells its page that it is one, and page and frames its clock', async () => {
  let offset = -1_000;
  host = await running(undefined, 0, { demo: { clockOffset: () => offset } });
  offset = -2_000;
  expect(await headOf('/')).toContain('<meta name="so-ghim-sample" content="yes">');
  for (const path of ['/', '/script-frame.html'])
    expect(await headOf(path)).toContain('<meta name="so-ghim-clock" content="-2000">');
});

test('any other tracker says neither', async () => {
  host = await running();
  expect(await headOf('/')).toContain('<meta name="so-ghim-sample" content="">');
  for (const path of ['/', '/script-frame.html'])
    expect(await headOf(path)).toContain('<meta name="so-ghim-clock" content="">');
});
