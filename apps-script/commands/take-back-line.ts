import { messages } from '../../shared/locale/messages';
import { textIn } from '../tabs/rows/cells';
import { openTable } from '../tabs/rows/columns';
import { readRow } from '../tabs/rows/rows';
import type { Command } from './shape/command';

/** The page of *Nhật ký*, open at the line that is selected in its tab. */
export const takeBackLine: Command = {
  label: (menu) => menu.takeBackLine,
  run: (desk) => {
    const { google, language } = desk;
    const say = messages(language).sheet;
    const table = openTable(google, 'history');
    if (!table.ok) return desk.explain(table.problem);
    const { sheet } = table.value;
    const selected = google.spreadsheet().getActiveRange();
    const here = selected !== null && selected.getSheet().getSheetId() === sheet.getSheetId();
    const row = here ? selected.getRow() : 0;
    const line = row > 1 ? textIn(readRow(table.value, row).cells.id) : '';
    if (line === '') return google.show.message(say.menu.takeBackLine, say.selectLine);
    google.show.sidebar('nhat-ky', say.menu.historyTitle, { language, account: google.email(), part: line });
  },
};
