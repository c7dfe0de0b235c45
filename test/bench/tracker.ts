import type { ArticleEntry } from '../../shared/protocol';
import { type Host, startHost } from '../e2e/host';
import { anEntry, type Client, connect } from '../e2e/web-app-client';

/** A local host with its first campaign, and a client that is connected to it. */
export type Tracker = { readonly host: Host; readonly client: Client; readonly campaign: string };

export const startTracker = async (args: readonly string[] = []): Promise<Tracker> => {
  const host = await startHost({ args });
  const client = await connect(host.code());
  const { reference } = await client.send<'sync'>({ op: 'sync', known: null });
  const campaign = reference?.campaigns[0]?.id;
  if (!campaign) throw new Error('the tracker has no campaign');
  return { host, client, campaign };
};

/** Logs so many articles, fifty to a request. */
export const fill = async ({ client, campaign }: Tracker, rows: number): Promise<void> => {
  for (let done = 0; done < rows; done += 50) {
    const items = Array.from({ length: Math.min(50, rows - done) }, (): ArticleEntry => anEntry(campaign));
    await client.send<'log'>({ op: 'log', items });
  }
};
