import type { ArticleEntry } from '../../../shared/protocol';
import { articleKey } from '../../../shared/publication/key';
import { anArticle } from '../../apps-script/tracker';

/** Faults of content, as an old draft, a strange page or an older version could bring them. */
const badParts: readonly Partial<Record<keyof ArticleEntry, unknown>>[] = [
  { title: '' },
  { title: 'x'.repeat(1001) },
  { publishedOn: '2025-02-31' },
  { theme: 77 },
  { campaign: 'khong-co' },
  { genre: 'phim' },
  { note: 'ghi chú '.repeat(80_000) },
  { secondaryThemes: [1, 2, 3] },
];

/** Of so many articles one is bad. */
const oneIn = 17;

export type Article = { readonly entry: ArticleEntry; readonly key: string | null; readonly isBad: boolean };

/** The n-th article of the day, with a uuid of its own each time that somebody means to log it. */
export const articleOf = (campaign: string, number: number, uuid: string): Article => {
  const isBad = number % oneIn === 0;
  const url = `https://dongnai.gov.vn/vi/news/tin/ho-tro-sinh-ke-${10_000 + number}.html`;
  const parts = isBad ? (badParts[(number / oneIn) % badParts.length] as Partial<ArticleEntry>) : {};
  const pin =
    number % 11 === 5 ? ({ position: 'trang_chu', from: '2025-03-12', to: null, order: 1 } as const) : null;
  const entry = anArticle(campaign, { uuid, url, title: `Tin số ${number}`, pin, ...parts });
  return { entry, key: articleKey(entry.url, entry.canonical), isBad };
};
