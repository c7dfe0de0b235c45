import { createServer, request } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

/**
 * The way into the web for a browser that knows no rules for names: each name that is mapped leads to a port of this
 * machine, and any other leads nowhere, so that nothing reaches the internet.
 */
export type WebProxy = { readonly port: number; close(): Promise<void> };

/** `names`: `host` for all its ports, or `host:port`, each with the port of this machine that answers for it. */
export const startWebProxy = async (names: Readonly<Record<string, number>>): Promise<WebProxy> => {
  const portOf = (host: string, port: string) => names[`${host}:${port}`] ?? names[host];
  const open = new Set<Socket>();
  const server = createServer((incoming, outgoing) => {
    const { hostname, port, pathname, search } = new URL(incoming.url ?? '', 'http://unknown');
    const to = portOf(hostname, port || '80');
    if (to === undefined) {
      outgoing.writeHead(502).end();
      return;
    }
    const { method, headers } = incoming;
    const path = `${pathname}${search}`;
    const forwarded = request({ host: '127.0.0.1', port: to, method, path, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    forwarded.on('error', () => outgoing.destroy());
    incoming.pipe(forwarded);
  });
  server.on('connect', (asked, client: Socket) => {
    const [host = '', port = '443'] = (asked.url ?? '').split(':');
    const to = portOf(host, port);
    client.on('error', () => client.destroy());
    if (to === undefined) {
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const behind = connect(to, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      behind.pipe(client);
      client.pipe(behind);
    });
    behind.on('error', () => client.destroy());
    client.on('close', () => behind.destroy());
  });
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
  return {
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
};
