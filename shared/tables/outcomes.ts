import { id } from './column';
import { declareTable } from './table';

/**
 * What became of every uuid that was ever sent, kept also after undo or deletion, in one column of the add-on's
 * own: `uuid TAB outcome TAB time TAB key`. Only added to; the last line of a uuid holds.
 */
export const outcomes = declareTable({
  id: 'outcomes',
  tab: { vi: 'Kết quả gửi', en: 'Outcomes' },
  hidden: true,
  spareRows: 40,
  columns: [id('line', 'Kết quả', 'Outcome', 480)],
});
