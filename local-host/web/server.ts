import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import type { Identity } from '../execution/service';
import { sheetSettings } from '../execution/sheet-settings';
import { type Origins, originsOf } from './access';
import { hostApp } from './app';
import { echoStore } from './echo';
import { echoOrigin } from './echo-origin';
import { dismissPages } from './halted';
import { defaultIdentities, openPages } from './open-pages';
import type { ServeOptions } from './options';
import { pageApi } from './page-api';
import { pageFiles } from './page-files';
import { pageSocket } from './page-socket';
import { PortInUseError } from './port-in-use';
import { webApp } from './web-app';

export type RunningServer = {
  readonly port: number;
  /** The address of the sheet's page. */
  readonly address: string;
  /** The address of the web app, as connection codes carry it. */
  readonly webAppAddress: string;
  readonly token: string;
  close(): Promise<void>;
};

/** All requests come from this very machine: what takes longer to arrive does not mean to arrive. */
const longestRequest = 30_000;

/** Serves the sheet's page and the web app on 127.0.0.1. Throws PortInUseError. */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const { pages, engine, disk, execution, assets, language, demo } = options;
  const token = options.token ?? randomBytes(24).toString('base64url');
  const identities = options.identities ?? defaultIdentities;
  const onFault = options.onFault ?? ((fault) => console.error(fault));
  const open = openPages();
  const echo = echoStore();
  let bound: Origins = originsOf(options.port);
  const origins = () => bound;

  // A viewer has no menu at Google: the script is not run for somebody who may not edit.
  const welcome = (who: Identity) => {
    if (who.role !== 'viewer') execution.run({ from: 'open', who }).catch(onFault);
  };

  const api = new Hono();
  api.get('/workbook', (c) => c.json({ ...pages.snapshot(), settings: sheetSettings(engine) }));
  api.route('/', pageApi({ execution, open, identities, welcome }));
  const app = hostApp({
    origins,
    token,
    api,
    disk,
    language,
    onFault,
    files: pageFiles({ assets, token, language, title: () => engine.name(), demo }),
    webApp: webApp({ execution, echo, origins, language }),
    echo: echoOrigin(echo, origins),
  });
  const socket = pageSocket({ pages, disk, execution, open, identities, origins, token, welcome });
  disk.onState(({ kind }) => {
    if (kind === 'halted') dismissPages(open, language);
  });
  const patience = options.patience ?? longestRequest;
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: {
      headersTimeout: patience,
      requestTimeout: patience,
      connectionsCheckingInterval: Math.min(patience, 5_000),
    },
  }) as Server;
  server.on('upgrade', socket.upgrade);
  const port = await listen(server, options.port);
  bound = originsOf(port);
  return {
    port,
    address: `${bound.main.origin}/`,
    webAppAddress: `${bound.main.origin}/macros/s/local/exec`,
    token,
    close: () =>
      new Promise((done, fail) => {
        socket.close();
        server.close((error) => (error ? fail(error) : done()));
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortInUseError(port) : error),
    );
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
