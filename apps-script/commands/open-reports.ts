import { pageCommand } from './shape/page-command';

/** Reports are typed in and checked beside the sheet. */
export const openReports = pageCommand('bao-cao', (menu) => menu.reports);
