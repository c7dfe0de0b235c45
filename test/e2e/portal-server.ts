import { createServer as createHttp, type RequestListener } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { makeCertificate } from './tls-front';

/** The portals of the web, served from fixtures under their own names. */
export type Portals = {
  /** For the browser's resolver rules: every name, on both schemes. */
  readonly names: Readonly<Record<string, number>>;
  close(): Promise<void>;
};

const listen = (server: Server) =>
  new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

/** Feeds are sent as what they are: a browser shows them otherwise than pages. */
const typeOf = (text: string | undefined): string =>
  text?.startsWith('<?xml') ? 'application/rss+xml' : 'text/html; charset=utf-8';

/** `pages`: the full address of each page, and its HTML or XML. Any other address of a known name is an empty page. */
export const startPortals = async (pages: ReadonlyMap<string, string>): Promise<Portals> => {
  const hosts = [...new Set([...pages.keys()].map((address) => new URL(address).hostname))];
  const byPath = new Map([...pages].map(([address, html]) => [address.replace(/^https?:/, ''), html]));
  const answer: RequestListener = (request, response) => {
    const html = byPath.get(`//${request.headers.host}${request.url}`);
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': typeOf(html) });
    response.end(html ?? '<!doctype html><title>404</title>');
  };
  const plain = createHttp(answer);
  const secure = createHttps(await makeCertificate(hosts), answer);
  const [http, https] = await Promise.all([listen(plain), listen(secure)]);
  return {
    names: Object.fromEntries(
      hosts.flatMap((host) => [
        [`${host}:80`, http],
        [`${host}:443`, https],
      ]),
    ),
    close: async () => {
      for (const server of [plain, secure]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
};
