import { isWebAddress } from '../text/address';
import { formatDate } from '../text/dates';
import { escapeAddress, escapeMarkup } from '../text/markup';

export type ListedArticle = { readonly title: string; readonly url: string; readonly publishedOn: string };

/**
 * A list of links to paste into a page of even the oldest CMS: elements of HTML 4, no script, no style of its own and
 * nothing fetched from anywhere. Articles without a web address are left out. `publishedOn` yyyy-MM-dd or blank.
 */
export const pinnedHtml = (heading: string, articles: readonly ListedArticle[]): string => {
  const items = articles
    .filter(({ url }) => isWebAddress(url))
    .map(({ title, url, publishedOn }) => {
      const day =
        publishedOn === ''
          ? ''
          : ` <span class="so-ghim-ngay">(${escapeMarkup(formatDate(publishedOn))})</span>`;
      return `    <li class="so-ghim-muc"><a href="${escapeAddress(url)}">${escapeMarkup(title)}</a>${day}</li>`;
    });
  return [
    '<div class="so-ghim">',
    `  <h3>${escapeMarkup(heading)}</h3>`,
    '  <ul>',
    ...items,
    '  </ul>',
    '</div>',
  ]
    .join('\n')
    .concat('\n');
};
