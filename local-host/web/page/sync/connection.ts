import { type FromPage, type Role, socketProtocol, type ToPage } from '../../messages';
import { type HostApi, pageScript } from '../host-api';
import type { Settings } from '../settings';

type Parts = {
  readonly settings: Settings;
  readonly api: HostApi;
  readonly role: () => Role;
  readonly revision: () => number;
  readonly onMessage: (message: ToPage) => void;
  readonly onState: (state: 'open' | 'lost') => void;
};

const firstPause = 250;
const longestPause = 4000;

/** The page's socket. It comes back by itself: soon at first, later every four seconds, and at once with the network. */
export function connection(parts: Parts) {
  const { settings, api } = parts;
  let socket: WebSocket | undefined;
  let pause = firstPause;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function open(): void {
    const query = new URLSearchParams({
      revision: String(parts.revision()),
      page: settings.page,
      role: parts.role(),
    });
    const opened = new WebSocket(`ws://${location.host}/ws?${query}`, [socketProtocol, settings.token]);
    socket = opened;
    opened.onmessage = (event) => {
      pause = firstPause;
      parts.onMessage(JSON.parse(String(event.data)) as ToPage);
    };
    opened.onopen = () => parts.onState('open');
    opened.onclose = () => {
      if (socket !== opened) return;
      socket = undefined;
      parts.onState('lost');
      retryLater();
    };
  }

  function retryLater(): void {
    clearTimeout(timer);
    timer = setTimeout(retry, pause);
    pause = Math.min(pause * 2, longestPause);
  }

  async function retry(): Promise<void> {
    try {
      const { token, script } = await api.present();
      // Another build serves another page: this one no longer fits it.
      if (script !== pageScript(document)) {
        location.reload();
        return;
      }
      // Another token: the host was started anew. Its greeting says whether it still knows what this page has seen.
      settings.token = token;
      open();
    } catch {
      // Not there yet: the header says so, and the next attempt follows.
      retryLater();
    }
  }

  addEventListener('online', () => {
    if (!socket) void retry();
  });
  return {
    open,
    /** False while the connection is lost. */
    send(message: FromPage): boolean {
      if (socket?.readyState !== WebSocket.OPEN) return false;
      socket.send(JSON.stringify(message));
      return true;
    },
  };
}
