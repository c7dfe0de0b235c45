import { copyFileSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { minify } from 'terser';
import { buildPages } from './page-html';
import { root } from './paths';

export const appsScriptFolder = join(root, 'dist/apps-script');
const entry = join(root, 'apps-script/main.ts');

const shared = {
  entryPoints: [entry],
  bundle: true,
  write: false,
  platform: 'neutral',
  mainFields: ['module', 'main'],
  logLevel: 'silent',
} satisfies BuildOptions;

/** What `main.ts` exports: the functions that Google may call by name. */
export const exportedFunctions = async (): Promise<readonly string[]> => {
  const probe = await build({ ...shared, format: 'esm', metafile: true, outdir: 'out' });
  return Object.values(probe.metafile.outputs).find((output) => output.entryPoint)?.exports ?? [];
};

/**
 * The add-on as one classic script. Google calls only functions declared at the top, so each export gets one; the
 * rest stays in `App_`, whose underscore keeps pages from calling it. Without `@OnlyCurrentDoc` Google would ask for
 * every spreadsheet of the person.
 */
export const bundleAddon = async (): Promise<{
  readonly code: string;
  readonly functions: readonly string[];
}> => {
  const functions = [...(await exportedFunctions())].sort();
  // Google hands each of them one thing: an event, or what a page has said.
  const stub = (name: string) => `function ${name}(given) { return App_.${name}(given); }`;
  const built = await build({
    ...shared,
    format: 'esm',
    // What is newer in syntax than ES2019 but not than ES2020 is used by public scripts at Google; written out, it is 4 % more.
    target: 'es2020',
    charset: 'utf8',
    // Names of properties stay: what Google calls and reads is told by them.
    minify: true,
    legalComments: 'none',
  });
  const [body = '', list = ''] = (built.outputFiles[0]?.text ?? '').split(/export\s*\{([^{}]*)\};?\s*$/);
  const members = list.split(',').map((one) => one.trim().replace(/^(\S+) as (\S+)$/, '$2:$1'));
  const code = `/** @OnlyCurrentDoc */
var App_=(()=>{"use strict";${body}return{${members.join()}}})();
${functions.map(stub).join('\n')}
`;
  return { code, functions };
};

/** The same script in fewer bytes than esbuild makes of it; names at the top and of properties stay. */
const smaller = async (script: string): Promise<string> => {
  const { code } = await minify(script, {
    ecma: 2020,
    compress: { passes: 3, hoist_funs: true },
    format: { comments: /@OnlyCurrentDoc/ },
  });
  if (code === undefined) throw new Error('the script was not written');
  return code;
};

/** Writes dist/apps-script: exactly what goes to Google, and what the local host runs. */
export const buildAppsScript = async (folder = appsScriptFolder): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  const { code } = await bundleAddon();
  await buildPages(folder);
  const half = join(folder, 'Code.js.part');
  writeFileSync(half, await smaller(code));
  renameSync(half, join(folder, 'Code.js'));
  copyFileSync(join(root, 'apps-script/appsscript.json'), join(folder, 'appsscript.json'));
};
