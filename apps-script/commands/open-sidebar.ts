import { pageCommand } from './shape/page-command';

/** The control panel beside the sheet. */
export const openSidebar = pageCommand('sidebar', (menu) => menu.sidebar);
