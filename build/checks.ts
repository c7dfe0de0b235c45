import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeStale } from './make';
import type { Part } from './parts';
import { root } from './paths';
import { run, tool } from './run';
import { add, nothing, ofStep, readVitest, type Tally } from './tally';

/** Builds what the tests look at; a build that fails is one failure with its name, and the rest goes on. */
export const checkBuild = async (parts: readonly Part[]): Promise<Tally> => {
  let tally = nothing;
  for (const part of parts) {
    const code = await makeStale([part], () => console.log(`building ${part.id}`)).then(
      () => 0,
      (error: unknown) => {
        console.error(error);
        return 1;
      },
    );
    tally = add(tally, ofStep(`build of ${part.id}`, code));
  }
  return tally;
};

/** Format, lint and types. */
export const checkSource = async (): Promise<Tally> => {
  // Types of the extension's entrypoints are generated; `npm ci --ignore-scripts` does not make them.
  if (!existsSync(join(root, '.wxt'))) await run(tool('wxt'), ['prepare'], { quiet: true });
  const style = await run(tool('biome'), ['check', '--error-on-warnings', '.']);
  const types = await run(tool('tsc'), ['-b']);
  return add(ofStep('format and lint (biome check)', style.code), ofStep('types (tsc -b)', types.code));
};

/** Runs the tests of some vitest projects and counts them one by one. */
export const checkTests = async (
  projects: readonly string[],
  env: Record<string, string> = {},
): Promise<Tally> => {
  const report = `.test-results/${projects.join('-')}.json`;
  rmSync(join(root, report), { force: true });
  const { code } = await run(
    tool('vitest'),
    [
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { env },
  );
  return readVitest(report, code);
};
