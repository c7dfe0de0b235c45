import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Hono } from 'hono';
import { type Language, pageTexts } from '../locale/page';
import { escapeHtml } from './error-page';
import type { ServeOptions } from './options';
import { pagePolicy, sandboxPolicy } from './policies';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.map': 'application/json',
};

type Parts = {
  readonly assets: string;
  readonly token: string;
  readonly language: Language;
  readonly title: () => string;
} & Pick<ServeOptions, 'demo'>;

/** The page itself, its files, and the empty frame in which a script's HTML is written. None of them needs the token. */
export function pageFiles({ assets, token, language, title, demo }: Parts): Hono {
  const app = new Hono();
  const clock = () => String(demo?.clockOffset() ?? '');
  app.get('/', async (c) => {
    const file = await readFile(path.join(assets, 'index.html'), 'utf8');
    const template = file.replace('<html lang="vi">', `<html lang="${language}">`);
    const values: Readonly<Record<string, string>> = {
      token,
      title: title(),
      loading: pageTexts(language).loading,
      noScript: pageTexts(language).noScript,
      sample: demo ? 'yes' : '',
      clock: clock(),
    };
    c.header('content-security-policy', pagePolicy);
    c.header('cross-origin-opener-policy', 'same-origin');
    c.header('cache-control', 'no-store');
    return c.html(template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => escapeHtml(values[name] ?? '')));
  });
  app.get('/script-frame.html', async (c) => {
    c.header('content-security-policy', `${sandboxPolicy}; frame-ancestors 'self'`);
    c.header('cache-control', 'no-store');
    const frame = await readFile(path.join(assets, 'script-frame.html'), 'utf8');
    return c.html(frame.replace('{{clock}}', clock()));
  });
  // File names are flat and carry their hash: nothing else in the folder, or above it, can be named.
  app.get('/assets/:name{[A-Za-z0-9_.-]+\\.[a-z]+}', async (c) => {
    const name = c.req.param('name');
    const type = types[path.extname(name)];
    const content = type ? await readIfThere(path.join(assets, 'assets', name)) : undefined;
    if (!type || !content) return c.notFound();
    return c.body(content, 200, {
      'content-type': type,
      'cache-control': 'public, max-age=31536000, immutable',
    });
  });
  return app;
}

async function readIfThere(file: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
