import { join } from 'node:path';
import vm from 'node:vm';
import { build } from 'esbuild';
import { root } from '../../../build/paths';

let program: Promise<vm.Script> | undefined;

/** The extension's background worker as it is in the sources, ready to be started any number of times. */
export const workerProgram = (): Promise<vm.Script> => {
  program ??= build({
    stdin: {
      contents: `import { startWorker } from './extension/worker/start'; startWorker();`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    define: { 'import.meta.env.FIREFOX': 'false' },
    logLevel: 'error',
  }).then((built) => new vm.Script(built.outputFiles[0]?.text ?? '', { filename: join(root, 'worker.js') }));
  return program;
};
