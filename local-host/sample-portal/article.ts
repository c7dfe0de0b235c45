/** An article of the sample portal. Nobody wrote it: titles, names and events are made up. */
export type PortalArticle = {
  /** Path and query: the shape of it says which kind of portal it stands on. */
  readonly path: string;
  readonly title: string;
  /** yyyy-MM-dd, HH:mm */
  readonly publishedOn: string;
  readonly publishedAt: string;
  readonly section: string;
  readonly author: string;
  readonly source: string;
  readonly lead: string;
  readonly body: readonly string[];
};

export type PortalKind = 'nukeviet' | 'sharepoint' | 'generic';

export const kindOf = ({ path }: Pick<PortalArticle, 'path'>): PortalKind => {
  if (path.startsWith('/vi/news/')) return 'nukeviet';
  return path.startsWith('/Pages/newsdetail.aspx?') ? 'sharepoint' : 'generic';
};
