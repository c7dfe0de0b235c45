import { pageCommand } from './shape/page-command';

/** Prose, files and photos of reports, with room to read them. */
export const openFiles = pageCommand('tep', (menu) => menu.files);
