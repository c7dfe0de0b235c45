import { createWebAppGateway } from '../../extension/gateway/web-app';
import type { ExecutionResult } from '../../local-host/execution/service';
import { startTracker, type Tracker } from '../apps-script/tracker';
import { checkCrowd } from './crowd/check';
import { workAsClient } from './crowd/client';
import { overHttp } from './crowd/over-http';
import { chanceOf } from './random';
import { nothingHappened, type Storm } from './storm';

type Size = { readonly clients: number; readonly articles: number; readonly http: boolean };

/** What Google sends for what the add-on answered, without a network between. */
const responseOf = (result: ExecutionResult): Response =>
  result.kind === 'text'
    ? new Response(result.body)
    : new Response(`<html><title>Error</title><body>${JSON.stringify(result)}</body></html>`);

const directly =
  ({ host }: Tracker): typeof globalThis.fetch =>
  async (_address, init) => {
    const contents = String(init?.body);
    const event = { parameter: {}, postData: { contents, length: contents.length, type: 'text/plain' } };
    return responseOf(await host.execution.run({ from: 'web-app', method: 'POST', event }));
  };

/** Everybody at once: each has ten articles, a third of all are the same as somebody else's. */
export const crowdRound = async (seed: number, { clients, articles, http }: Size) => {
  const chance = chanceOf(seed);
  const tracker = await startTracker();
  const web = http ? await overHttp(tracker.host) : null;
  try {
    const counts: Record<string, number> = {};
    const count = (what: string) => {
      counts[what] = (counts[what] ?? 0) + 1;
    };
    const tokens: string[] = [];
    for (let at = 0; at < clients; at += 1) tokens.push((await tracker.connect(`Biên tập viên ${at}`)).token);

    const shared = Math.max(1, Math.floor(articles / 9));
    const each = Math.floor(articles / clients);
    const from = tracker.host.traces.length;
    const work = tokens.map((token, client) => {
      const own = Array.from({ length: each }, (_, at) => {
        const number = at % 3 === 0 ? chance.below(shared) : 1_000 + client * each + at;
        return tracker.article({
          url: `https://dongnai.gov.vn/vi/news/tin/viec-lam-${10_000 + number}.html`,
          title: `Tin ${number} của ${client}`,
        });
      });
      const gateway = createWebAppGateway({
        address: web?.address ?? 'https://script.google.com/macros/s/AKfy-crowd/exec',
        token,
        client: { name: 'so-ghim-extension', version: '0.1.0' },
        ...(web ? {} : { fetch: directly(tracker) }),
      });
      return workAsClient(gateway, own, chance, count);
    });
    const done = await Promise.all(work);
    const traces = tracker.host.traces.slice(from);
    return { ...nothingHappened, clients, ...counts, ...(await checkCrowd(tracker, done, traces)) };
  } finally {
    await web?.close();
    await tracker.host.close();
  }
};

export const crowdStorm: Storm = {
  name: 'crowd',
  round: (seed) => crowdRound(seed, { clients: 30, articles: 300, http: seed % 4 === 3 }),
};
