import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import WebSocket from 'ws';
import type { Entry, ExecutionResult } from '../../../local-host/execution/service';
import type { ToPage } from '../../../local-host/web/messages';
import type { ServeOptions } from '../../../local-host/web/options';
import { serve } from '../../../local-host/web/server';
import type { DiskState } from '../../../local-host/workbook/disk';
import { aDisk, journalOnly, scripted, value } from './stand-ins';

export const token = 'token-of-this-start';
export const page = 'page-0001';

const clock = '<meta name="so-ghim-clock" content="{{clock}}">';

/** A page's files as the build leaves them, without the grid. */
function pageFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'so-ghim-page-'));
  mkdirSync(path.join(folder, 'assets'));
  writeFileSync(
    path.join(folder, 'index.html'),
    `<html lang="vi"><meta name="so-ghim-token" content="{{token}}"><meta name="so-ghim-sample" content="{{sample}}">${clock}<title>{{title}}</title></html>`,
  );
  writeFileSync(path.join(folder, 'script-frame.html'), `<html lang="vi">${clock}</html>`);
  writeFileSync(path.join(folder, 'assets', 'main-ABCD1234.js'), 'export {};');
  writeFileSync(path.join(folder, 'secret.txt'), 'not for the web');
  return folder;
}

type Script = (entry: Entry) => ExecutionResult | Promise<ExecutionResult>;

export async function running(
  script: Script = () => value(null),
  port = 0,
  more: Pick<ServeOptions, 'patience' | 'demo'> = {},
) {
  const book = journalOnly({ id: 'so-ghim', name: 'Sổ <thử>' });
  const executions = scripted(script);
  const { disk, become } = aDisk();
  const diskIs = (state: DiskState) => {
    book.disk.written = state.kind === 'halted' ? Promise.reject(state.problem) : Promise.resolve();
    book.disk.written.catch(() => undefined);
    become(state);
  };
  const faults: unknown[] = [];
  const server = await serve({
    ...more,
    port,
    pages: book.pages,
    engine: { name: () => 'Sổ <thử>', state: () => undefined },
    disk,
    execution: executions.execution,
    assets: pageFolder(),
    language: 'vi',
    token,
    onFault: (fault) => faults.push(fault),
  });
  return { ...server, ...executions, book, faults, diskIs };
}

export type Asked = { status: number; headers: http.IncomingHttpHeaders; body: string };

type Ask = {
  readonly port: number;
  readonly path: string;
  readonly method?: string;
  readonly host?: string;
  readonly headers?: http.OutgoingHttpHeaders;
  readonly body?: string | Buffer;
};

/** A request with any Host header, which fetch would not let us write. */
export function ask({ port, path: target, method = 'GET', host, headers = {}, body }: Ask): Promise<Asked> {
  return new Promise((resolve, reject) => {
    const request = http.request(
      {
        host: '127.0.0.1',
        port,
        path: target,
        method,
        agent: false,
        headers: { host: host ?? `127.0.0.1:${port}`, ...headers },
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts).toString('utf8'),
          }),
        );
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

/** A call of the page's API, with the page's token. */
export const callApi = (
  port: number,
  target: string,
  body?: unknown,
  headers: http.OutgoingHttpHeaders = {},
) =>
  ask({
    port,
    path: `/api/${target}`,
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'x-so-ghim-token': token, ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
  });

type SocketOptions = {
  readonly query?: string;
  readonly protocols?: readonly string[];
  readonly origin?: string | undefined;
  readonly host?: string;
};

/** A page's socket as text messages in order of arrival. */
export async function openSocket(port: number, options: SocketOptions = {}) {
  const query = options.query ?? `revision=0&page=${page}&role=owner`;
  const socket = new WebSocket(
    `ws://127.0.0.1:${port}/ws?${query}`,
    [...(options.protocols ?? ['so-ghim', token])],
    {
      ...('origin' in options ? { origin: options.origin } : { origin: `http://127.0.0.1:${port}` }),
      headers: options.host ? { host: options.host } : {},
    },
  );
  const messages: ToPage[] = [];
  const waiting: (() => void)[] = [];
  socket.on('message', (data) => {
    messages.push(JSON.parse(String(data)) as ToPage);
    for (const wake of waiting.splice(0)) wake();
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  return {
    socket,
    messages,
    say: (message: unknown) => socket.send(JSON.stringify(message)),
    async until<K extends ToPage['kind']>(kind: K): Promise<Extract<ToPage, { kind: K }>> {
      for (;;) {
        const found = messages.findIndex((message) => message.kind === kind);
        if (found >= 0) return messages.splice(found, 1)[0] as Extract<ToPage, { kind: K }>;
        await new Promise<void>((wake) => waiting.push(wake));
      }
    },
  };
}
