import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { checkBuild } from '../../build/checks';
import { allParts } from '../../build/parts';
import { root } from '../../build/paths';

beforeAll(async () => {
  expect((await checkBuild(allParts)).notes).toEqual([]);
}, 240_000);

const pattern = /\b(?:https?|wss?):\\?\/\\?\/([a-z0-9.-]+\.[a-z]+|localhost|127\.0\.0\.1)/gi;
const hostsIn = (folder: string): string[] => {
  const files = readdirSync(join(root, 'dist', folder), { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && /\.(js|cjs|mjs|html|css|json|svg)$/.test(entry.name),
  );
  const texts = files.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  const hosts = texts.flatMap((text) =>
    [...text.matchAll(pattern)].map(([, host]) => host?.toLowerCase() ?? ''),
  );
  return [...new Set(hosts)].sort();
};

const sheets = ['127.0.0.1', 'localhost', 'script.google.com', 'script.googleusercontent.com'];
/** Names of vocabularies and scopes, and where a library's message tells programmers to read on. */
const names = ['github.com', 'www.googleapis.com', 'www.w3.org', 'wxt.dev'];
/** As `names`, in comments, error texts and unused defaults of the grid and the server. */
const namesInHost =
  `api.example.com developer.mozilla.org developers.cloudflare.com docs.microsoft.com glyphsapp.com
  hono.dev mozilla.github.io npms.io numpy.org reactjs.org redi.wendell.fun sharejs.org support.google.com
  support.microsoft.com typophile.com unicode.org univer.ai universheet.net www.example.com www.microsoft.com
  www.wps.cn`.split(/\s+/);

test.each([
  // Excel knows the template's parts by these names, a reader of JSON Feed the version.
  ['apps-script', [...names, 'schemas.openxmlformats.org', 'jsonfeed.org']],
  ['extension/chrome-mv3', [...sheets, ...names]],
  ['extension/firefox-mv3', [...sheets, ...names]],
  // The sample portal names the vocabulary of its articles, as portals do.
  ['local-host', [...sheets, ...names, ...namesInHost, 'schema.org']],
])('%s names no host that nobody has looked at', (folder, allowed) => {
  expect(hostsIn(folder).filter((host) => !allowed.includes(host))).toEqual([]);
});
