import { messages } from '../../shared/locale/messages';
import type { Command } from './shape/command';

export const openGuide: Command = {
  label: (menu) => menu.guide,
  run: ({ google, language }) =>
    google.show.dialog(
      'huong-dan',
      messages(language).sheet.menu.guide.replace('…', ''),
      { language, account: google.email() },
      720,
      560,
    ),
};
