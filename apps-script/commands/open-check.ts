import { messages } from '../../shared/locale/messages';
import type { Command } from './shape/command';

/** *Kiểm tra sổ* has a sidebar of its own, beside the cells that it speaks of. */
export const openCheck: Command = {
  label: (menu) => menu.check,
  run: ({ google, language }) =>
    google.show.sidebar('kiem-tra', messages(language).sheet.menu.check.replace('…', ''), {
      language,
      account: google.email(),
    }),
};
