import { randomUUID } from 'node:crypto';
import WebSocket from 'ws';
import type { FromPage, ToPage } from '../../../local-host/web/messages';
import type { PageEditResult, PageStep } from '../../../local-host/workbook/page-sync';
import { tokenOf } from '../../e2e/workbook';

/** An open page of the sheet without a screen: it speaks over its socket, one edit at a time. */
export type PageClient = {
  /** Rejects where the connection ends before the answer. */
  edit(...steps: readonly PageStep[]): Promise<PageEditResult>;
  close(): void;
};

export const openPageClient = async (address: string): Promise<PageClient> => {
  const token = await tokenOf(address);
  const origin = address.replace(/\/$/, '');
  const answer = await fetch(`${address}api/workbook`, { headers: { 'x-so-ghim-token': token } });
  let { revision } = (await answer.json()) as { revision: number };
  const socket = new WebSocket(
    `${origin.replace('http', 'ws')}/ws?revision=${revision}&page=${randomUUID()}`,
    ['so-ghim', token],
    { origin },
  );
  let sequence = 0;
  let settle:
    | { readonly done: (result: PageEditResult) => void; readonly fail: (error: Error) => void }
    | undefined;
  const gone = () => settle?.fail(new Error('the page lost its connection'));
  socket.on('message', (data) => {
    const message = JSON.parse(String(data)) as ToPage;
    if (message.kind === 'mutation') revision = Math.max(revision, message.mutation.revision);
    if (message.kind === 'edit' && message.sequence === sequence) settle?.done(message.result);
  });
  socket.on('close', gone);
  await new Promise<void>((open, fail) => {
    socket.once('open', () => open());
    socket.on('error', (error) => {
      gone();
      fail(error);
    });
  });
  return {
    edit: (...steps) =>
      new Promise((done, fail) => {
        settle = { done, fail };
        sequence += 1;
        if (socket.readyState !== WebSocket.OPEN) return gone();
        const message: FromPage = { kind: 'edit', sequence, edit: { steps, base: revision } };
        socket.send(JSON.stringify(message));
      }),
    close: () => socket.terminate(),
  };
};
