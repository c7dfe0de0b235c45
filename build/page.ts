import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import { root } from './paths';

const source = path.join(root, 'local-host/web/page');

/**
 * Univer's renderer brings 70 hyphenation dictionaries (5 MB) for its word processor. Cells are never hyphenated;
 * English, which it loads at its start, stays.
 */
const withoutHyphenation: Plugin = {
  name: 'without-hyphenation',
  setup(builder) {
    builder.onResolve({ filter: /^\.\/[\w-]+\.js$/ }, ({ kind, importer, path: file }) => {
      const isDictionary = kind === 'dynamic-import' && importer.includes('@univerjs/engine-render');
      if (!isDictionary || /^\.\/en-(gb|us)-/.test(file)) return undefined;
      return { path: 'dictionary', namespace: 'absent' };
    });
    builder.onLoad({ filter: /.*/, namespace: 'absent' }, () => ({
      contents: 'throw new Error("This dictionary is not part of the page.")',
    }));
  },
};

/** The sheet's page of the local host: dist/local-host/page. It asks nobody but the host for anything. */
export async function buildPage(folder = path.join(root, 'dist/local-host/page')): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [path.join(source, 'main.ts'), path.join(source, 'icon.svg')],
    outdir: path.join(folder, 'assets'),
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    loader: { '.svg': 'copy' },
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [withoutHyphenation],
    legalComments: 'linked',
    metafile: true,
    logLevel: 'warning',
  });
  const template = await readFile(path.join(source, 'index.html'), 'utf8');
  const addresses: Readonly<Record<string, string>> = {
    script: addressOf(metafile, /\/main-\w+\.js$/),
    grid: addressOf(metafile, /\/open-page-\w+\.js$/),
    styles: addressOf(metafile, /\/main-\w+\.css$/),
    icon: addressOf(metafile, /\/icon-\w+\.svg$/),
  };
  const page = template.replace(/\{\{(\w+)\}\}/g, (place, name: string) => addresses[name] ?? place);
  await writeFile(path.join(folder, 'index.html'), page);
  await writeFile(path.join(folder, 'script-frame.html'), await scriptFrame());
}

/** The frame of a script's HTML carries its few lines inline: it may ask the host for nothing. */
async function scriptFrame(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [path.join(source, 'script-frame/frame.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    logLevel: 'warning',
  });
  const script = outputFiles[0]?.text.trim() ?? '';
  const template = await readFile(path.join(source, 'script-frame/index.html'), 'utf8');
  return template.replace('<script id="frame">', (tag) => `${tag}${script}`);
}

function addressOf({ outputs }: Metafile, name: RegExp): string {
  const file = Object.keys(outputs).find((output) => name.test(output));
  if (!file) throw new Error(`The page's build has no file like ${name}`);
  return `/assets/${path.basename(file)}`;
}
