import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { membersForRuntime } from './google-members';
import { root } from './paths';

const output = join(root, 'dist/local-host');
const source = (...parts: string[]) => join(root, 'local-host', ...parts);

/** Google's services as one classic script, evaluated in each realm; Google's own member list comes with it. */
export async function runtimeSource(): Promise<string> {
  const built = await build({
    entryPoints: [source('runtime/main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    platform: 'neutral',
    define: { googleMembers: JSON.stringify(membersForRuntime()) },
    legalComments: 'none',
    logLevel: 'error',
  });
  return built.outputFiles[0]?.text ?? '';
}

/** The worker's program. */
export async function executorSource(): Promise<string> {
  const built = await build({
    entryPoints: [source('execution/executor.ts')],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  });
  return built.outputFiles[0]?.text ?? '';
}

/** Univer is bundled: its ESM does not load in Node as it is, and the host starts faster so. */
async function buildMain(): Promise<void> {
  await build({
    entryPoints: [source('main.ts')],
    outfile: join(output, 'main.cjs'),
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    external: ['bufferutil', 'utf-8-validate'],
    legalComments: 'none',
    logLevel: 'error',
  });
}

/** dist/local-host without the page, which has a build of its own. */
export async function buildLocalHost(): Promise<void> {
  mkdirSync(output, { recursive: true });
  writeFileSync(join(output, 'runtime.js'), await runtimeSource());
  writeFileSync(join(output, 'executor.cjs'), await executorSource());
  await buildMain();
  for (const folder of ['first-campaign', 'demo']) {
    rmSync(join(output, folder), { recursive: true, force: true });
    cpSync(source(folder), join(output, folder), {
      recursive: true,
      filter: (file) => !file.endsWith('.ts'),
    });
  }
}
