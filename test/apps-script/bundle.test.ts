import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commands } from '../../apps-script/commands/index';
import { pages } from '../../apps-script/commands/shape/pages';
import { buildAppsScript, exportedFunctions } from '../../build/apps-script';
import { root } from '../../build/paths';

let folder: string;
let code: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'so-ghim-clasp-'));
  await buildAppsScript(join(folder, 'dist'));
  code = readFileSync(join(folder, 'dist/Code.js'), 'utf8');
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('what goes to Google is exactly these files', () => {
  writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId: 'a'.repeat(57), rootDir: 'dist' }));
  const clasp = join(root, 'node_modules/@google/clasp/build/src/index.js');
  const said = execFileSync(process.execPath, [clasp, 'show-file-status', '--json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const { filesToPush } = JSON.parse(said) as { filesToPush: string[] };
  expect([...filesToPush].sort()).toEqual(
    ['dist/Code.js', 'dist/appsscript.json', ...Object.keys(pages).map((name) => `dist/${name}.html`)].sort(),
  );
});

test('the manifest asks for four scopes, runs the web app as its owner, open to the extension', () => {
  const manifest = JSON.parse(readFileSync(join(folder, 'dist/appsscript.json'), 'utf8'));
  expect(manifest).toMatchObject({
    timeZone: 'Asia/Ho_Chi_Minh',
    runtimeVersion: 'V8',
    webapp: { executeAs: 'USER_DEPLOYING', access: 'ANYONE_ANONYMOUS' },
  });
  expect(
    manifest.oauthScopes.map((scope: string) => scope.replace('https://www.googleapis.com/auth/', '')),
  ).toEqual(['spreadsheets.currentonly', 'script.container.ui', 'userinfo.email', 'script.scriptapp']);
});

test('it is a classic ES2020 script whose entry points are functions at the top', async () => {
  const tree = parse(code, { ecmaVersion: 2020, sourceType: 'script' });
  const top = tree.body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : [])).sort();
  expect(top).toEqual([...(await exportedFunctions())].sort());
  const doors = [
    'call',
    'doGet',
    'doPost',
    'onChangeInstalled',
    'onEditInstalled',
    'onHourInstalled',
    'onOpen',
  ];
  expect(top).toEqual([...doors, ...Object.keys(commands)].sort());
  expect(code.startsWith('/** @OnlyCurrentDoc */')).toBe(true);
});

/** PLATFORM.md: what Apps Script's engine does not have. */
const absent =
  'URL URLSearchParams TextEncoder TextDecoder setTimeout setInterval clearTimeout fetch crypto atob btoa Blob structuredClone performance process window document navigator queueMicrotask require Buffer'.split(
    ' ',
  );

test('it relies on nothing that the engine lacks, but where zod asks first', () => {
  const tree = parse(code, { ecmaVersion: 2020, sourceType: 'script' });
  const found: string[] = [];
  full(tree, (node) => {
    if (node.type !== 'Identifier') return;
    const { name, start } = node as unknown as { name: string; start: number };
    if (!absent.includes(name)) return;
    const before = code.slice(Math.max(0, start - 8), start);
    if (/[.]$|typeof $/.test(before)) return;
    found.push(`${name}: ${code.slice(Math.max(0, start - 60), start + 30)}`);
  });
  // zod/mini's own checks of addresses and encodings, which our schemas do not use (see the next test).
  expect(found.filter((where) => !/new URL\(|atob\(|navigator/.test(where))).toEqual([]);
});

test('no schema uses the checks of zod that reject everything where URL and atob are not there', () => {
  const source = readFileSync(join(root, 'shared/protocol.ts'), 'utf8');
  expect(source).not.toMatch(/z\.(url|httpUrl|base64|base64url|jwt|ipv6|cidrv6|date|file|instanceof)\(/);
});

test('the bundle stays below 300 KB', async () => {
  expect(Buffer.byteLength(code)).toBeLessThanOrEqual(300 * 1024);
});
