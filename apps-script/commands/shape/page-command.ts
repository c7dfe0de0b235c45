import { messages } from '../../../shared/locale/messages';
import type { Google } from '../../google/google';
import type { Command } from './command';
import { type PageId, pages } from './pages';

/** Shows a page to the person before the sheet; `part` is where it opens. */
export const showPage = (google: Google, language: 'vi' | 'en', page: PageId, part = ''): void => {
  const { title, size } = pages[page];
  const caption = title(messages(language).sheet.menu).replace('…', '');
  const reader = { language, account: google.email(), ...(part === '' ? {} : { part }) };
  if (size === 'sidebar') google.show.sidebar(page, caption, reader);
  else google.show.dialog(page, caption, reader, size[0], size[1]);
};

/** A menu command that opens a page. */
export const pageCommand = (page: PageId, label: Command['label'], part = ''): Command => ({
  label,
  run: ({ google, language }) => showPage(google, language, page, part),
});
