import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import type { ExecutionService, Identity } from '../execution/service';
import type { Disk } from '../workbook/disk';
import type { PageSync } from '../workbook/page-sync';
import { comesFromOurPage, isToken, type Origins, originNamed } from './access';
import { readFromPage } from './from-page';
import { type FromPage, roles, socketProtocol } from './messages';
import type { Identities, OpenPage, OpenPages } from './open-pages';
import { largestBody } from './web-app';

type Parts = {
  readonly pages: PageSync;
  readonly disk: Disk;
  readonly execution: ExecutionService;
  readonly open: OpenPages;
  readonly identities: Identities;
  readonly origins: () => Origins;
  readonly token: string;
  readonly welcome: (who: Identity) => void;
};

const heartbeat = 15_000;

/** The socket of each open page, /ws?revision=N&page=ID&role=…: mutations both ways, and what scripts show. */
export function pageSocket({ pages, disk, execution, open, identities, origins, token, welcome }: Parts) {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: largestBody,
    handleProtocols: () => socketProtocol,
  });
  const stopMutations = pages.onMutation((mutation) => open.toAll({ kind: 'mutation', mutation }));
  const stopUi = execution.onUi((event, who) => open.toPerson(who, { kind: 'ui', event }));

  function meet(socket: WebSocket, address: URL): void {
    const role = roles.find((known) => known === address.searchParams.get('role')) ?? 'owner';
    const id = address.searchParams.get('page') ?? '';
    const page: OpenPage = { id, socket, who: identities[role] };
    open.enter(page);
    open.send(page, { kind: 'hello', tail: pages.since(Number(address.searchParams.get('revision'))) });
    welcome(page.who);
    let alive = true;
    const beat = setInterval(() => {
      if (alive) socket.ping();
      else socket.terminate();
      alive = false;
    }, heartbeat);
    socket.on('pong', () => {
      alive = true;
    });
    socket.on('message', (data) => hear(page, data));
    // A broken frame ends in 'close' as well; without a listener it would end the host.
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      clearInterval(beat);
      open.leave(page);
    });
  }

  function hear(page: OpenPage, data: RawData): void {
    const message = readFromPage(String(data));
    // On its way when the page was let go: it comes again.
    if (disk.state().kind === 'halted') return;
    if (!message) {
      page.socket.close(1007);
    } else if (message.kind === 'select') {
      execution.select(page.who, message.area);
    } else {
      void settle(page, message);
    }
  }

  /** An edit is acknowledged once it is on disk; where that fails the page is let go, and keeps its edit. */
  async function settle(page: OpenPage, { sequence, edit }: Extract<FromPage, { kind: 'edit' }>) {
    const result =
      page.who.role === 'viewer'
        ? { kind: 'refused' as const, reason: 'viewer' }
        : pages.applyCommand(edit, page.who.email, page.id);
    const [written] = await Promise.allSettled([pages.commit()]);
    if (written.status === 'fulfilled') open.send(page, { kind: 'edit', sequence, result });
  }

  return {
    upgrade(request: IncomingMessage, stream: Duplex, head: Buffer): void {
      // Who slams the door while it is answered must not end the host: Node leaves this stream without a listener.
      stream.on('error', () => stream.destroy());
      const address = addressOf(request, origins());
      const isHalted = disk.state().kind === 'halted';
      const status =
        refusal(request, address, origins(), token) ?? (isHalted ? '503 Service Unavailable' : undefined);
      if (status || !address) {
        stream.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
        return;
      }
      sockets.handleUpgrade(request, stream, head, (socket) => meet(socket, address));
    },
    close(): void {
      stopMutations();
      stopUi();
      open.closeAll();
      sockets.close();
    },
  };
}

/** Null for what is no address, `//` for one. */
function addressOf({ url = '' }: IncomingMessage, { main }: Origins): URL | null {
  return URL.canParse(url, main.origin) ? new URL(url, main.origin) : null;
}

function refusal(
  request: IncomingMessage,
  address: URL | null,
  origins: Origins,
  token: string,
): string | undefined {
  const { host, origin, 'sec-websocket-protocol': protocols = '' } = request.headers;
  if (originNamed(host, origins) !== 'main') return '421 Misdirected Request';
  // A browser always names the origin here, so one that is missing is not our page.
  if (!origin || !comesFromOurPage({ origin, fetchSite: undefined }, origins)) return '403 Forbidden';
  const [protocol, given] = protocols.split(',').map((name) => name.trim());
  if (protocol !== socketProtocol || !isToken(given, token)) return '401 Unauthorized';
  if (address?.pathname !== '/ws') return '404 Not Found';
  const { searchParams } = address;
  const named = /^[\w-]{8,64}$/.test(searchParams.get('page') ?? '');
  return named && /^\d+$/.test(searchParams.get('revision') ?? '') ? undefined : '400 Bad Request';
}
