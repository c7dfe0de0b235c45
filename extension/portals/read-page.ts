import { readArticle } from './read-article';
import type { ArticleReading } from './reading';

const mostFrames = 20;
/** Shorter texts are a line beneath a picture, a notice about cookies. */
const shortest = 80;

const isArticle = ({ title, text }: ArticleReading): boolean => title !== null && text.length >= shortest;

/** Null for a frame of another site: the press gives access to the page's own only. */
const documentIn = (frame: Element): Document | null =>
  (frame as HTMLIFrameElement | HTMLFrameElement).contentDocument ?? null;

/**
 * The article that a tab shows: the page's own, else that of a frame in it. Some portals keep one address in sight and
 * change what stands in the frame: there the frame's address is the article's.
 */
export function readPage(page: Document, address: string): ArticleReading | null {
  const own = readArticle(page, address);
  if (own === null || isArticle(own)) return own;
  for (const frame of [...page.querySelectorAll('iframe,frame')].slice(0, mostFrames)) {
    const inner = documentIn(frame);
    const reading = inner && readArticle(inner, inner.URL);
    if (reading && isArticle(reading)) return { ...reading, page: own.address };
  }
  return own;
}
