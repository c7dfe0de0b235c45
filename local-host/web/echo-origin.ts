import { Hono } from 'hono';
import type { Origins } from './access';
import type { echoStore } from './echo';
import { sandboxPolicy } from './policies';

/** The second origin: it serves what the web app answered, once, and nothing else. */
export function echoOrigin(echo: ReturnType<typeof echoStore>, origins: () => Origins): Hono {
  const app = new Hono();
  app.get('/macros/echo', (c) => {
    if (c.req.method !== 'GET') return c.text('Method Not Allowed', 405);
    c.header('access-control-allow-origin', '*');
    c.header('cache-control', 'no-store');
    const answer = echo.take(c.req.query('user_content_key') ?? '');
    if (!answer) return c.text('Not Found', 404);
    if (answer.sandboxed) c.header('content-security-policy', `${sandboxPolicy}; frame-ancestors 'none'`);
    return c.body(answer.body, 200, { 'content-type': answer.contentType });
  });
  // Whoever types "localhost" means the sheet.
  app.get('/', (c) => c.redirect(`${origins().main.origin}/`, 302));
  app.notFound((c) => c.text(`Misdirected Request: ${origins().main.origin}`, 421));
  return app;
}
