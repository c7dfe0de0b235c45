import { messages } from '../../shared/locale/messages';
import { done, refused } from '../../shared/result';
import { type PageId, pages } from '../commands/shape/pages';
import type { PageOperation } from './state/operation';
import { readReference } from './state/reference';

/** Shows another of our pages beside or before the sheet, to the person who asks. */
export const openPage: PageOperation<'open-page'> = {
  writes: 'no',
  beforeSetUp: true,
  run: ({ google, who }, { page, part }) => {
    if (!Object.keys(pages).includes(page)) return refused({ kind: 'not-found', what: page });
    const language = readReference(google)?.interface ?? 'vi';
    const { title, size } = pages[page as PageId];
    const reader = { language, account: who.email, ...(part === '' ? {} : { part }) };
    const caption = title(messages(language).sheet.menu).replace('…', '');
    if (size === 'sidebar') google.show.sidebar(page, caption, reader);
    else google.show.dialog(page, caption, reader, size[0], size[1]);
    return done({ page });
  },
};
