import { type Context, Hono, type Next } from 'hono';
import type { Language } from '../locale/page';
import type { Disk } from '../workbook/disk';
import { comesFromOurPage, isToken, type Origins, originNamed, tokenHeader } from './access';
import { haltedAnswer, isHalt, refuseWhileHalted } from './halted';
import { nothingPolicy } from './policies';

type Parts = {
  readonly origins: () => Origins;
  readonly token: string;
  readonly files: Hono;
  readonly api: Hono;
  readonly webApp: Hono;
  readonly echo: Hono;
  readonly disk: Pick<Disk, 'state'>;
  readonly language: Language;
  readonly onFault: (fault: unknown) => void;
};

/** Which door a request may use: the name it came under decides the origin, the path what has to be shown. */
export function hostApp({ origins, token, files, api, webApp, echo, disk, language, onFault }: Parts): Hono {
  const own = new Hono();
  own.use('/macros/*', refuseWhileHalted(disk, language));
  own.route('/macros/s', webApp);
  own.use('/api/*', (c, next) => guardApi(c, next));
  own.use('/api/*', refuseWhileHalted(disk, language));
  own.route('/api', api);
  own.route('/', files);

  async function guardApi(c: Context, next: Next) {
    const headers = { origin: c.req.header('origin'), fetchSite: c.req.header('sec-fetch-site') };
    if (!comesFromOurPage(headers, origins())) return c.text('Forbidden', 403);
    if (!isToken(c.req.header(tokenHeader), token)) return c.text('Unauthorized', 401);
    c.header('cache-control', 'no-store');
    return next();
  }

  for (const app of [own, echo]) {
    app.onError((fault, c) => {
      if (isHalt(fault)) return haltedAnswer(c, language);
      onFault(fault);
      return c.text('Internal Server Error', 500);
    });
  }

  const gate = new Hono();
  gate.all('*', async (c) => {
    const named = originNamed(c.req.header('host'), origins());
    if (!named) return c.text('Misdirected Request', 421);
    const answer = await (named === 'main' ? own : echo).fetch(c.req.raw, c.env);
    const response = new Response(answer.body, answer);
    response.headers.set('x-content-type-options', 'nosniff');
    response.headers.set('referrer-policy', 'same-origin');
    const policy = response.headers.get('content-security-policy');
    if (policy === null) response.headers.set('content-security-policy', nothingPolicy);
    // For what does not know `frame-ancestors`; the frame of a script stands in our own page.
    response.headers.set(
      'x-frame-options',
      policy?.includes("frame-ancestors 'self'") ? 'SAMEORIGIN' : 'DENY',
    );
    if (!response.headers.has('access-control-allow-origin')) {
      response.headers.set('cross-origin-resource-policy', 'same-origin');
    }
    return response;
  });
  return gate;
}
