import type { WebSocket } from 'ws';
import type { Identity } from '../execution/service';
import type { Role, ToPage } from './messages';

export type Identities = Readonly<Record<Role, Identity>>;

/** The people of a sheet on one machine. The addresses cannot be mistaken for real ones: `.invalid` is reserved. */
export const defaultIdentities: Identities = {
  owner: { role: 'owner', email: 'chu.so@so-ghim.invalid' },
  officer: { role: 'officer', email: 'chuyen.vien@so-ghim.invalid' },
  viewer: { role: 'viewer', email: 'nguoi.xem@so-ghim.invalid' },
};

export type OpenPage = { readonly id: string; readonly socket: WebSocket; who: Identity };

/** The pages that are open now: who sits at each, and what is sent to them. */
export function openPages() {
  const pages = new Map<string, OpenPage>();
  const send = (page: OpenPage, message: ToPage) => {
    if (page.socket.readyState === page.socket.OPEN) page.socket.send(JSON.stringify(message));
  };
  return {
    send,
    find: (id: string): OpenPage | undefined => pages.get(id),
    /** A page that comes back before its lost connection was noticed takes its own place. */
    enter(page: OpenPage): void {
      const before = pages.get(page.id);
      pages.set(page.id, page);
      before?.socket.terminate();
    },
    leave(page: OpenPage): void {
      if (pages.get(page.id) === page) pages.delete(page.id);
    },
    toAll(message: ToPage): void {
      const text = JSON.stringify(message);
      for (const { socket } of pages.values()) if (socket.readyState === socket.OPEN) socket.send(text);
    },
    toPerson(who: Identity, message: ToPage): void {
      for (const page of pages.values()) if (page.who.email === who.email) send(page, message);
    },
    /** What was sent before still arrives; the pages come back by themselves. */
    letGo(): void {
      for (const { socket } of pages.values()) socket.close(1013);
      pages.clear();
    },
    closeAll(): void {
      for (const { socket } of pages.values()) socket.terminate();
      pages.clear();
    },
  };
}

export type OpenPages = ReturnType<typeof openPages>;
