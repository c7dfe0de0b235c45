import { pageCommand } from './shape/page-command';

/** *Tổng quan* on one page of paper. */
export const openPrint = pageCommand('in', (menu) => menu.print);
