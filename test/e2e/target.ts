import type { CDPSession } from 'playwright-core';

/** Speaks to one target of the browser that is not a page of Playwright's, such as the side panel. */
export type Target = {
  send<T = Record<string, unknown>>(method: string, params?: Record<string, unknown>): Promise<T>;
  detach(): Promise<void>;
};

type Message = { id?: number; result?: unknown; error?: { message: string } };

export const attach = async (cdp: CDPSession, targetId: string): Promise<Target> => {
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (message: Message) => void>();
  let last = 0;
  const hear = (event: { sessionId: string; message: string }) => {
    if (event.sessionId !== sessionId) return;
    const message = JSON.parse(event.message) as Message;
    if (message.id === undefined) return;
    waiting.get(message.id)?.(message);
    waiting.delete(message.id);
  };
  cdp.on('Target.receivedMessageFromTarget', hear);
  return {
    send: <T>(method: string, params: Record<string, unknown> = {}) =>
      new Promise<T>((resolve, reject) => {
        last += 1;
        const id = last;
        waiting.set(id, ({ result, error }) =>
          error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result as T),
        );
        cdp
          .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
          .catch(reject);
      }),
    detach: async () => {
      cdp.off('Target.receivedMessageFromTarget', hear);
      await cdp.send('Target.detachFromTarget', { sessionId });
    },
  };
};
