import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ExecutionService, Identity } from '../execution/service';
import { pageHeader } from './access';
import { atOnce } from './at-once';
import { type RunAnswer, roles } from './messages';
import type { Identities, OpenPages } from './open-pages';
import { largestBody } from './web-app';

/** google.script.run: ten at once, the rest wait. */
const callsAtOnce = 10;
const callsWaiting = 200;

const buttons = ['OK', 'CANCEL', 'YES', 'NO', 'CLOSE'] as const;

type Parts = {
  readonly execution: ExecutionService;
  readonly open: OpenPages;
  readonly identities: Identities;
  readonly welcome: (who: Identity) => void;
};

/** What the page asks of the host besides the workbook: to run a function, to answer a script, to be somebody else. */
export function pageApi({ execution, open, identities, welcome }: Parts): Hono {
  const app = new Hono();
  const calls = atOnce(callsAtOnce, callsWaiting);
  app.use(bodyLimit({ maxSize: largestBody, onError: (c) => refuse(c, 413, 'too large') }));

  /** Who sits at the page that asks; a client without a page is the owner. */
  const whoAsks = (c: Context): Identity | undefined => {
    const id = c.req.header(pageHeader);
    return id === undefined ? identities.owner : open.find(id)?.who;
  };

  app.post('/run', async (c) => {
    const body = await objectOf(c);
    const { from = 'page', function: name, args = [] } = body ?? {};
    if (from !== 'page' && from !== 'menu') return refuse(c, 400, 'from');
    if (typeof name !== 'string' || !Array.isArray(args)) return refuse(c, 400, 'function, args');
    // Google hides functions whose names end in an underscore from its pages.
    if (!/^[\p{L}$_][\p{L}\p{N}$_]*$/u.test(name) || name.endsWith('_')) return refuse(c, 403, 'function');
    const who = whoAsks(c);
    if (!who) return refuse(c, 409, 'page');
    if (who.role === 'viewer') return refuse(c, 403, 'viewer');
    const result = await calls.run(() => execution.run({ from, function: name, args, who }));
    if (!result) return refuse(c, 429, 'too many calls');
    const answer: RunAnswer =
      result.kind === 'error'
        ? { kind: 'error', name: result.name, message: result.message }
        : { kind: 'value', value: result.kind === 'value' ? JSON.parse(result.json) : null };
    return c.json(answer);
  });

  app.post('/answer', async (c) => {
    const { id, button, text = '' } = (await objectOf(c)) ?? {};
    const pressed = buttons.find((known) => known === button);
    if (typeof id !== 'string' || typeof text !== 'string' || !pressed) return refuse(c, 400, 'id, button');
    const who = whoAsks(c);
    if (!who) return refuse(c, 409, 'page');
    execution.answer(id, pressed, text);
    open.toPerson(who, { kind: 'answered', id });
    return c.json({ kind: 'done' });
  });

  app.post('/identity', async (c) => {
    const body = await objectOf(c);
    const role = roles.find((known) => known === body?.role);
    if (!role) return refuse(c, 400, 'role');
    const page = open.find(c.req.header(pageHeader) ?? '');
    if (!page) return refuse(c, 409, 'page');
    page.who = identities[role];
    welcome(page.who);
    return c.json(page.who);
  });
  return app;
}

const refuse = (c: Context, status: 400 | 403 | 409 | 413 | 429, reason: string) =>
  c.json({ kind: 'refused', reason }, status);

async function objectOf(c: Context): Promise<Readonly<Record<string, unknown>> | undefined> {
  try {
    const body: unknown = JSON.parse(await c.req.text());
    return typeof body === 'object' && body !== null ? { ...body } : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
