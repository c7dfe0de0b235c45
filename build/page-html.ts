import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, type Token } from 'acorn';
import { build } from 'esbuild';
import { compactScript } from './compact-script';

/** One page of the add-on as it goes to Google: `<name>.html`. */
export type BuiltPage = { readonly name: string; readonly file: string; readonly bytes: number };

const pagesFolder = fileURLToPath(new URL('../apps-script/pages/', import.meta.url));

/**
 * What several projects saw HtmlService break: it cuts `//` to the end of the line even inside strings, mangles
 * letters beyond ASCII in inline scripts, drops HTML comments, and reads `<?` as a template.
 */
const hazards: readonly (readonly [RegExp, string])[] = [
  [/\/\//, '"//"'],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what is meant
  [/[^\x00-\x7f]/, 'a letter beyond ASCII'],
  [/`/, 'a back-tick'],
  [/<\?/, '"<?"'],
  [/<!--/, '"<!--"'],
  [/<\/(script|style)/i, 'a closing tag'],
];

/** Names the first thing in `text` that would not survive HtmlService; throws with the name of the part. */
export function guardPart(part: string, text: string): void {
  for (const [pattern, name] of hazards) {
    const at = text.search(pattern);
    if (at >= 0) {
      const excerpt = text.slice(Math.max(0, at - 30), at + 30);
      throw new Error(
        `${part}: not safe in HtmlService, it has ${name} at ${at}: ${JSON.stringify(excerpt)}`,
      );
    }
  }
}

/** The short escape where there is one: a third of the marked letters of Vietnamese have it. */
const escapeUnits = (text: string): string =>
  text.replace(/[^ -~]/g, (unit) => {
    const code = unit.charCodeAt(0).toString(16);
    return code.length < 3 ? `\\x${code.padStart(2, '0')}` : `\\u${code.padStart(4, '0')}`;
  });

/** A string literal that means `value` and holds nothing of the hazards. */
function quoted(value: string): string {
  // JSON never writes `\/`, so a slash here is never escaped already.
  const literal = JSON.stringify(value)
    .replace(/\/{2,}/g, (slashes) => slashes.split('').join('\\'))
    .replace(/<(?=[?!/])/g, '\\x3c')
    .replace(/`/g, '\\x60');
  return escapeUnits(literal);
}

/** The same pattern with every slash as `\x2f`: an escaped one before the closing slash would read `//`. */
function patternLiteral({ pattern, flags }: { pattern: string; flags: string }): string {
  const body = pattern.replace(/\\.|\//gs, (part) => (part === '/' || part === '\\/' ? '\\x2f' : part));
  return `/${escapeUnits(body).replace(/`/g, '\\x60')}/${flags}`;
}

/** The same script with its strings and patterns written so that HtmlService leaves them alone. */
export function escapeScript(script: string): string {
  const tokens: Token[] = [];
  parse(script, { ecmaVersion: 2019, sourceType: 'script', onToken: tokens });
  let out = '';
  let copied = 0;
  for (const token of tokens) {
    const raw = script.slice(token.start, token.end);
    let safe = raw;
    const { value } = token as Token & { readonly value: unknown };
    if (token.type.label === 'string') safe = quoted(value as string);
    if (token.type.label === 'regexp') safe = patternLiteral(value as { pattern: string; flags: string });
    out += script.slice(copied, token.start) + safe;
    copied = token.end;
  }
  return (out + script.slice(copied)).trim();
}

/** The whole document. The add-on may set the `data-` attributes before it shows the page. */
export function assembleHtml(name: string, script: string, style: string): string {
  const safeScript = escapeScript(script);
  guardPart(`${name} script`, safeScript);
  guardPart(`${name} style`, style.trim());
  return [
    '<!DOCTYPE html>',
    '<html lang="vi" data-language="vi" data-account="" data-part="">',
    '<head>',
    '<meta charset="utf-8">',
    '<base target="_top">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<title>S&#7893; Ghim</title>',
    `<style>${style.trim()}</style>`,
    '</head>',
    '<body>',
    '<div id="page"></div>',
    `<script>${safeScript}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** The style with its own properties under names of a letter or two, but for those that the script sets. */
export function withShortNames(style: string, script: string): string {
  const uses = style.match(/(?<![\w-])--[a-z][\w-]*/g) ?? [];
  const names = [...new Set(uses)].filter((name) => !script.includes(name)).sort();
  const short = new Map(names.map((name, at) => [name, `--${at.toString(36)}`]));
  return style.replace(/(?<![\w-])--[a-z][\w-]*/g, (name) => short.get(name) ?? name);
}

/** A page's script and style as esbuild writes them. */
export async function bundleParts(entry: string): Promise<{ script: string; style: string }> {
  const built = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'iife',
    minify: true,
    target: 'es2019',
    supported: { 'template-literal': false },
    charset: 'ascii',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'silent',
  });
  const text = (ending: string) => built.outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
  return { script: text('.js'), style: text('.css') };
}

/** A page's script and style, as browsers and HtmlService take them. */
export async function bundlePage(entry: string): Promise<{ script: string; style: string }> {
  const { script, style } = await bundleParts(entry);
  return { script: compactScript(script), style: withShortNames(style, script) };
}

/** Builds every folder of `apps-script/pages` that has a `main.tsx` to one file that survives HtmlService. */
export async function buildPages(outDir: string, only?: readonly string[]): Promise<readonly BuiltPage[]> {
  mkdirSync(outDir, { recursive: true });
  const names = readdirSync(pagesFolder)
    .filter((name) => existsSync(join(pagesFolder, name, 'main.tsx')) && (only?.includes(name) ?? true))
    .sort();
  return Promise.all(
    names.map(async (name) => {
      const { script, style } = await bundlePage(join(pagesFolder, name, 'main.tsx'));
      const html = assembleHtml(name, script, style);
      const file = join(outDir, `${name}.html`);
      // Renamed into place, so that nobody reads a half-written page.
      writeFileSync(`${file}.part`, html);
      renameSync(`${file}.part`, file);
      return { name, file, bytes: Buffer.byteLength(html) };
    }),
  );
}
