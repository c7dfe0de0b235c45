import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ExecutionService } from '../execution/service';
import type { Language } from '../locale/page';
import type { Origins } from './access';
import type { echoStore } from './echo';
import { errorPage } from './error-page';
import { webAppEvent } from './web-app-event';

/** Our own limit for what one request may carry; Google's is 50 MB. */
export const largestBody = 8 * 1024 * 1024;

type Parts = {
  readonly execution: ExecutionService;
  readonly echo: ReturnType<typeof echoStore>;
  readonly origins: () => Origins;
  readonly language: Language;
};

/** GET and POST of /macros/s/<deployment>/exec: open to everyone, as Google's; the add-on itself checks who asks. */
export function webApp({ execution, echo, origins, language }: Parts): Hono {
  const app = new Hono();
  const limit = bodyLimit({
    maxSize: largestBody,
    onError: (c) => c.text('Request Entity Too Large', 413, { connection: 'close' }),
  });
  app.on(['GET', 'POST'], ['/:deployment/exec', '/:deployment/exec/*'], limit, async (c) => {
    const { method } = c.req;
    // Hono answers HEAD by the handler of GET; a HEAD must not run the script.
    if (method !== 'GET' && method !== 'POST') return c.text('Method Not Allowed', 405);
    const url = new URL(c.req.url);
    const event = webAppEvent({
      queryString: url.search.slice(1),
      pathInfo: decodePath(url.pathname.split('/exec/')[1] ?? ''),
      post:
        method === 'POST'
          ? {
              body: new Uint8Array(await c.req.arrayBuffer()),
              contentType: c.req.header('content-type') ?? '',
            }
          : null,
    });
    const result = await execution.run({ from: 'web-app', method, event });
    if (result.kind === 'error') return c.html(errorPage(result, language));
    if (result.kind === 'value') {
      const message =
        'The script completed but did not return anything or returned an unsupported return type.';
      return c.html(errorPage({ name: 'Error', message }, language));
    }
    const key = echo.keep({
      body: result.body,
      contentType: `${result.kind === 'html' ? 'text/html' : result.mimeType}; charset=utf-8`,
      sandboxed: result.kind === 'html',
    });
    c.header('access-control-allow-origin', '*');
    return c.redirect(`${origins().echo.origin}/macros/echo?user_content_key=${key}`, 302);
  });
  // No preflight is answered: what needs one fails here as it fails at Google.
  app.all('/:deployment/exec', (c) => c.text('Method Not Allowed', 405, { allow: 'GET, POST' }));
  return app;
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray percent sign: Google hands over what was sent.
    return path;
  }
}
