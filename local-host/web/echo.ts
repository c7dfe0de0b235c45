import { randomBytes } from 'node:crypto';

export type EchoAnswer = { readonly body: string; readonly contentType: string; readonly sandboxed: boolean };

/** Answers that wait to be fetched once at the second origin. The oldest go when nobody fetches them. */
export function echoStore(capacity = 100) {
  const waiting = new Map<string, EchoAnswer>();
  return {
    keep(answer: EchoAnswer): string {
      const key = randomBytes(24).toString('base64url');
      waiting.set(key, answer);
      for (const oldest of waiting.keys()) {
        if (waiting.size <= capacity) break;
        waiting.delete(oldest);
      }
      return key;
    },
    take(key: string): EchoAnswer | undefined {
      const answer = waiting.get(key);
      waiting.delete(key);
      return answer;
    },
  };
}
