import { messages } from '../../shared/locale/messages';
import type { Command } from './shape/command';

/** *Nhật ký* beside the sheet, with what of it can be taken back. */
export const openHistory: Command = {
  label: (menu) => menu.history,
  run: ({ google, language }) =>
    google.show.sidebar('nhat-ky', messages(language).sheet.menu.historyTitle, {
      language,
      account: google.email(),
    }),
};
