import { messages } from '../../shared/locale/messages';
import type { Command } from './shape/command';

/** Connections are a part of the sidebar. */
export const openConnections: Command = {
  label: (menu) => menu.connections,
  run: ({ google, language }) =>
    google.show.sidebar('sidebar', messages(language).sheet.menu.caption, {
      language,
      account: google.email(),
      part: 'connections',
    }),
};
