import { pageCommand } from './shape/page-command';

/** *Nhật ký* beside the sheet, with what of it can be taken back. */
export const openHistory = pageCommand('nhat-ky', (menu) => menu.history);
