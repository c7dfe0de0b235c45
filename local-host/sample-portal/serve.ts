import { createServer, type RequestListener, type Server } from 'node:http';
import { PortInUseError } from '../web/port-in-use';
import { todayText } from './page';
import type { Pages } from './pages';

export type Portal = {
  readonly port: number;
  /** Where the links of the tracker lead: `http://127.0.0.1:port`. */
  readonly origin: string;
  /** What it shows from now on; nothing before. */
  show(pages: Pages): void;
  close(): Promise<void>;
};

/** Nothing is loaded from anywhere: the pages carry their style themselves. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * Serves the sample portal on 127.0.0.1, at the first of these ports that is free. Throws PortInUseError for the last
 * of them.
 */
export async function servePortal(ports: readonly number[], now: () => Date): Promise<Portal> {
  let origin = '';
  let pages: Pages = new Map();
  const answer: RequestListener = ({ headers, method, url = '' }, response) => {
    const say = (status: number, body: string) => {
      response.writeHead(status, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policy,
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      });
      response.end(method === 'HEAD' ? undefined : body);
    };
    // Another name for this machine is a mistake, or somebody who means to be let in as us.
    if (`http://${headers.host}` !== origin) return say(421, 'Misdirected Request');
    if (method !== 'GET' && method !== 'HEAD') return say(405, 'Method Not Allowed');
    const page = pages.get(url);
    return page ? say(200, page(todayText(now()))) : say(404, 'Not Found');
  };
  const server = createServer(answer);
  const port = await listenAtFirst(server, ports);
  origin = `http://127.0.0.1:${port}`;
  return {
    port,
    origin,
    show(made) {
      pages = made;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function listenAtFirst(server: Server, ports: readonly number[]): Promise<number> {
  for (const port of ports) {
    const isFree = await new Promise<boolean>((resolve, reject) => {
      const fail = (error: NodeJS.ErrnoException) =>
        error.code === 'EADDRINUSE' ? resolve(false) : reject(error);
      server.once('error', fail);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', fail);
        resolve(true);
      });
    });
    if (isFree) return port;
  }
  throw new PortInUseError(ports.at(-1) ?? 0);
}
