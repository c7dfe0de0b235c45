import type { Genre } from '../../shared/publication/genre';

/** Where on a page a fact was found; `shared/locale` says it in words beside the field. */
export type Provenance =
  | 'microdata'
  | 'json-ld'
  | 'open-graph'
  | 'meta'
  | 'portal-rule'
  | 'heading'
  | 'title-element'
  | 'visible-date'
  | 'byline'
  | 'breadcrumb'
  | 'guess';

/** A fact of an article: what was found, where, and whether an editor may take it without looking. */
export type Found<T> = { readonly value: T; readonly from: Provenance; readonly sure: boolean };

/**
 * What a reader makes of a page. `publishedOn` is yyyy-MM-dd, `publishedAt` HH:mm; both as the portal shows them.
 * `lead` and `text` are for suggesting themes and finding units, capped, and never stored.
 */
export type ArticleReading = {
  readonly reader: string;
  readonly address: string;
  /** What the tab shows as its address, where the article stands in a frame. */
  readonly page?: string;
  readonly canonical: string | null;
  readonly portal: string;
  readonly title: Found<string> | null;
  readonly publishedOn: Found<string> | null;
  readonly publishedAt: Found<string> | null;
  readonly author: Found<string> | null;
  readonly source: Found<string> | null;
  readonly section: Found<string> | null;
  readonly genre: Found<Genre>;
  readonly lead: string;
  readonly text: string;
};

/** One kind of portal. `owns` looks at the address first and the page only for its CMS's own marks. */
export type Reader = {
  readonly id: string;
  readonly owns: (address: URL, page: Document) => boolean;
  readonly read: (address: URL, page: Document) => PartialReading;
};

/** What a portal's own rules found; what they leave null, the generic reader may still find. */
export type PartialReading = Partial<
  Pick<ArticleReading, 'title' | 'publishedOn' | 'publishedAt' | 'author' | 'source' | 'section' | 'lead'>
> & {
  /** Where the body of the article stands, so that dates and names in it are not taken for the article's own. */
  readonly body?: Element | null;
};

/** No reader looks further than this: a page of 20 MB must not stop the browser. */
export const limits = {
  title: 300,
  field: 200,
  lead: 1_000,
  body: 20_000,
  textNodes: 6_000,
  jsonLd: 200_000,
} as const;

export const found = <T>(value: T, from: Provenance, sure: boolean): Found<T> => ({ value, from, sure });
