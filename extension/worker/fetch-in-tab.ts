import { browser } from 'wxt/browser';
import { done, type Result, refused } from '../../shared/result';
import type { FetchProblem } from '../models/fetch-problem';

/** A page as its server gave it. `address` is where redirects led. */
export type FetchedPage = { readonly html: string; readonly address: string; readonly type: string };
export type FetchAnswer = Result<FetchedPage, FetchProblem | { readonly kind: 'no-access' }>;

/** Runs in the page itself and may use nothing from outside. What it returns is either the page or why there is none. */
async function fetchHere(address: string, patience: number, largest: number) {
  const stop = new AbortController();
  const late = setTimeout(() => stop.abort(), patience);
  try {
    // Without the person's cookies: what is logged is what everybody can read.
    const response = await fetch(address, { credentials: 'omit', cache: 'no-store', signal: stop.signal });
    if (!response.ok) return { kind: 'dead' as const, status: response.status };
    const type = response.headers.get('content-type') ?? '';
    if (!/html|xml|^$|text\/plain/i.test(type)) return { kind: 'not-a-page' as const };
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes.length > largest) return { kind: 'too-large' as const };
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
    const named = /charset=["']?([\w-]+)/i.exec(type) ?? /charset=["']?([\w-]+)/i.exec(head);
    let decoder = new TextDecoder();
    try {
      decoder = new TextDecoder(named?.[1] ?? 'utf-8');
    } catch (_unknownCharset) {
      // Read as UTF-8, which most pages are.
    }
    return { kind: 'page' as const, html: decoder.decode(bytes), address: response.url || address, type };
  } catch (_failed) {
    return { kind: stop.signal.aborted ? ('slow' as const) : ('unreachable' as const) };
  } finally {
    clearTimeout(late);
  }
}

/**
 * An article of the very site that the button was pressed on, fetched by that page: the press gives access to it, and
 * no other permission is needed. At most 5 MB and 15 seconds.
 */
export async function fetchInTab(tabId: number, address: string): Promise<FetchAnswer> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: fetchHere,
      args: [address, 15_000, 5_000_000],
    });
    const answer = frame?.result as Awaited<ReturnType<typeof fetchHere>> | undefined;
    if (!answer) return refused({ kind: 'unreachable' });
    if (answer.kind !== 'page') return refused(answer);
    const { html, type } = answer;
    return done({ html, type, address: answer.address });
  } catch (error) {
    // The tab was closed, or shows another site by now.
    console.warn('not fetched in the tab', error);
    return refused({ kind: 'no-access' });
  }
}
