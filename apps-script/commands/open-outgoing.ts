import { pageCommand } from './shape/page-command';

/** Texts to be sent to wards. */
export const openOutgoing = pageCommand('gui', (menu) => menu.outgoing);
