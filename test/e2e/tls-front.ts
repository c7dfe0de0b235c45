import { request } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/**
 * What stands before the local host so that it answers under Google's two names over TLS: as at Google the web
 * app is at script.google.com, and its answers are read at script.googleusercontent.com. The names lead here by
 * the browser's resolver rules; the product knows nothing of it.
 */
export type TlsFront = {
  readonly port: number;
  readonly requests: readonly string[];
  close(): Promise<void>;
};

export const webAppAddress = `https://script.google.com/macros/s/AKfycb${'x'.repeat(66)}/exec`;
const answers = 'script.googleusercontent.com';
const googlesNames = ['script.google.com', answers];

export const makeCertificate = async (names: readonly string[]): Promise<{ key: string; cert: string }> => {
  const pair = await generate([{ name: 'commonName', value: names[0] ?? 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: names.map((value) => ({ type: 2 as const, value })) }],
  });
  return { key: pair.private, cert: pair.cert };
};

const listen = (server: Server) =>
  new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

/** `hostPort` is asked for each request: the local host may be stopped and come back meanwhile. */
export const startTlsFront = async (hostPort: () => number): Promise<TlsFront> => {
  const requests: string[] = [];
  const server = createServer(await makeCertificate(googlesNames), (incoming, outgoing) => {
    const name = (incoming.headers.host ?? '').replace(/:\d+$/, '');
    requests.push(`${incoming.method} ${name}${(incoming.url ?? '').split('?')[0]}`);
    const behind = name === answers ? 'localhost' : '127.0.0.1';
    const path = (incoming.url ?? '/').replace(/^\/macros\/s\/[^/]+\/exec/, '/macros/s/local/exec');
    const forwarded = request(
      {
        host: '127.0.0.1',
        port: hostPort(),
        method: incoming.method,
        path,
        headers: { ...incoming.headers, host: `${behind}:${hostPort()}` },
      },
      (answer) => {
        const { location } = answer.headers;
        const headers = { ...answer.headers };
        if (location) headers.location = location.replace(/^http:\/\/localhost:\d+/, `https://${answers}`);
        outgoing.writeHead(answer.statusCode ?? 502, headers);
        answer.pipe(outgoing);
      },
    );
    // The local host is down: the browser shall see a broken connection, not an answer.
    forwarded.on('error', () => outgoing.destroy());
    incoming.pipe(forwarded);
  });
  const port = await listen(server);
  return {
    port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
