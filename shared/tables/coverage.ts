import { evidenceStates } from '../report/evidence';
import { campaignId, hiddenId, integer, link, rowId, text } from './column';
import { declareTable } from './table';

/** What a unit did on a theme: campaign × unit × theme, one row each. *Nội dung* shows it as a matrix. */
export const coverage = declareTable({
  id: 'coverage',
  tab: { vi: 'Nội dung chi tiết', en: 'Theme details' },
  hidden: true,
  spareRows: 0,
  columns: [
    rowId,
    campaignId,
    hiddenId('unit', 'Mã đơn vị', 'Unit id'),
    text('unit_name', 'Đơn vị', 'Unit', 190),
    integer('theme', 'Nội dung', 'Theme', 80),
    {
      id: 'state',
      labels: { vi: 'Mức minh chứng', en: 'Evidence' },
      kind: 'choice',
      width: 140,
      choices: Object.values(evidenceStates).map((state) => state.labels),
    },
    link('link', 'Minh chứng', 'Link', 260),
    text('note', 'Ghi chú', 'Note', 260),
  ],
});
