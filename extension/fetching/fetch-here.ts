import type { FetchProblem } from '../models/fetch-problem';

/** A page as its server gave it. `address` is where redirects led. */
export type FetchedPage = { readonly html: string; readonly address: string; readonly type: string };

/** In milliseconds and bytes. Of a larger page an article is not read: its text would be somewhere in it. */
export const fetchLimits = { patience: 15_000, largest: 5_000_000 } as const;

/**
 * A page by its address, without the person's cookies: what is logged is what everybody can read. Reads no further
 * than `largest`, whatever the server goes on to send. Runs in the panel, and by itself inside a page of a portal: it
 * may use nothing from outside.
 */
export async function fetchHere(
  address: string,
  patience: number,
  largest: number,
  stop?: AbortSignal,
): Promise<({ readonly kind: 'page' } & FetchedPage) | FetchProblem> {
  const ending = new AbortController();
  let isLate = false;
  const late = setTimeout(() => {
    isLate = true;
    ending.abort();
  }, patience);
  stop?.addEventListener('abort', () => ending.abort(), { once: true });
  try {
    if (stop?.aborted) ending.abort();
    const response = await fetch(address, {
      signal: ending.signal,
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
    if (!response.ok) return { kind: 'dead', status: response.status };
    const type = response.headers.get('content-type') ?? '';
    if (!/html|xml|^$|text\/plain/i.test(type)) return { kind: 'not-a-page' };
    const parts: Uint8Array[] = [];
    let size = 0;
    const reader = response.body?.getReader();
    for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
      size += part.value.length;
      if (size > largest) return { kind: 'too-large' };
      parts.push(part.value);
    }
    // Not by way of a Blob: inside a page of a portal Firefox does not let us see what comes out of one.
    const bytes = new Uint8Array(size);
    let at = 0;
    for (const part of parts) {
      bytes.set(part, at);
      at += part.length;
    }
    const decode = (charset: string, fatal: boolean): string | null => {
      try {
        return new TextDecoder(charset, { fatal }).decode(bytes);
      } catch (_otherCharset) {
        return null;
      }
    };
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
    const named = /charset=["']?([\w-]+)/i.exec(type) ?? /(?:charset|encoding)=["']?([\w-]+)/i.exec(head);
    const marked = head.startsWith('\xff\xfe')
      ? 'utf-16le'
      : head.startsWith('\xfe\xff')
        ? 'utf-16be'
        : 'utf-8';
    // Many servers and pages name a charset that is not theirs: what reads as UTF-8 is UTF-8.
    const html = decode(marked, true) ?? decode(named?.[1] ?? 'utf-8', false) ?? decode('utf-8', false) ?? '';
    return { kind: 'page', html, address: response.url || address, type };
  } catch (_failed) {
    // The browser tells no more of why: no network, no such name, no permission, or redirects without end.
    return { kind: isLate ? 'slow' : 'unreachable' };
  } finally {
    clearTimeout(late);
    // What still comes is not wanted.
    ending.abort();
  }
}
