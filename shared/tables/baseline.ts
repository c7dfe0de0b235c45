import { id } from './column';
import { declareTable } from './table';

/**
 * What the add-on believes the tables to hold, one line for each of their rows: what differs from it was changed by
 * hand. `row` is `table|id TAB digest`, `values` JSON by column id. The add-on's own.
 */
export const baseline = declareTable({
  id: 'baseline',
  tab: { vi: 'Bản đối chiếu', en: 'Baseline' },
  hidden: true,
  spareRows: 5,
  columns: [id('row', 'Dòng', 'Row', 240), id('values', 'Giá trị', 'Values', 480)],
});
