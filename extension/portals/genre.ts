import type { Genre } from '../../shared/publication/genre';
import { type Found, found } from './reading';

const longArticle = 700;

/** A guess from the headline and what the body is made of; editors decide, since royalties depend on it. */
export function guessGenre(title: string, body: Element | null, text: string): Found<Genre> {
  if (/^\W*infographics?\b/i.test(title)) return found('infographic', 'heading', true);
  if (/^\W*video\b/i.test(title)) return found('video', 'heading', true);
  if (/^\W*(ảnh|chùm ảnh|phóng sự ảnh)\s*[:|]/i.test(title)) return found('anh', 'heading', true);
  const words = text.split(' ').length;
  const players = body?.querySelectorAll('video,iframe[src*="youtube"],iframe[src*="video"]').length ?? 0;
  if (players > 0 && words < 150) return found('video', 'guess', false);
  const pictures = body?.querySelectorAll('img').length ?? 0;
  if (pictures >= 6 && words < pictures * 40) return found('anh', 'guess', false);
  return found(words > longArticle ? 'bai' : 'tin', 'guess', false);
}
