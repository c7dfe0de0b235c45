import { done, type Result, refused } from '../../shared/result';
import type { FetchProblem } from '../models/fetch-problem';

const patience = 15_000;
/** Of a page that is larger an article is not read: its text would be somewhere in it. */
const largest = 5_000_000;

/** The charset that the server or the first kilobyte of the page names; UTF-8 where none is named or known. */
function decoderFor(contentType: string, start: Uint8Array): TextDecoder {
  const head = new TextDecoder('latin1').decode(start.subarray(0, 1024));
  const named = /charset=["']?([\w-]+)/i.exec(contentType) ?? /charset=["']?([\w-]+)/i.exec(head);
  try {
    return new TextDecoder(named?.[1] ?? 'utf-8');
  } catch (_unknownCharset) {
    return new TextDecoder();
  }
}

async function bytesOf(response: Response): Promise<Uint8Array | null> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done: over, value } = await reader.read();
    if (over) break;
    size += value.length;
    if (size > largest) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** A document whose scripts do not run, and of which nothing else is fetched. */
export const pageOf = ({ html, type }: { readonly html: string; readonly type: string }): Document =>
  new DOMParser().parseFromString(
    html,
    /xml|rss|atom/i.test(type) && !/html/i.test(type) ? 'text/xml' : 'text/html',
  );

/**
 * A page by its address, without the person's cookies, at most 5 MB and 15 seconds.  `address` is where redirects led.
 */
export async function fetchPage(
  address: string,
  stop: AbortSignal,
): Promise<Result<{ readonly page: Document; readonly address: string }, FetchProblem>> {
  const late = AbortSignal.timeout(patience);
  try {
    const response = await fetch(address, {
      signal: AbortSignal.any([stop, late]),
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
    if (!response.ok) return refused({ kind: 'dead', status: response.status });
    const type = response.headers.get('content-type') ?? '';
    if (!/html|xml|^$|text\/plain/i.test(type)) return refused({ kind: 'not-a-page' });
    const bytes = await bytesOf(response);
    if (bytes === null) return refused({ kind: 'too-large' });
    const text = decoderFor(type, bytes).decode(bytes);
    return done({ page: pageOf({ html: text, type }), address: response.url || address });
  } catch (error) {
    // The browser tells no more of why: no network, no such name, no permission, or redirects without end.
    if (!stop.aborted && !late.aborted) console.warn('not fetched', address, error);
    return refused({ kind: late.aborted ? 'slow' : 'unreachable' });
  }
}
