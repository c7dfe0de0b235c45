import { pageCommand } from './shape/page-command';

/** What there is and how it goes. */
export const openGuide = pageCommand('huong-dan', (menu) => menu.guide);
