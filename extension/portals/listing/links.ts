/** An article as a listing page or a feed tells of it; nothing of it is certain before the article is read. */
export type ListedLink = {
  readonly url: string;
  readonly title: string;
  /** yyyy-MM-dd; null where the list does not say. */
  readonly publishedOn: string | null;
};

export type Listing = {
  readonly address: string;
  readonly kind: 'page' | 'feed';
  readonly links: readonly ListedLink[];
};

/** Links of a page that are looked at: a page of 20 MB has more, and none of them is read. */
export const mostAnchors = 5_000;
