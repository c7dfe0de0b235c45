import { pageCommand } from './shape/page-command';

/** *Kiểm tra sổ* has a sidebar of its own, beside the cells that it speaks of. */
export const openCheck = pageCommand('kiem-tra', (menu) => menu.check);
