import { messages } from '../../shared/locale/messages';
import type { Command } from './shape/command';

export const openSidebar: Command = {
  label: (menu) => menu.sidebar,
  run: ({ google, language }) =>
    google.show.sidebar('sidebar', messages(language).sheet.menu.caption, {
      language,
      account: google.email(),
    }),
};
