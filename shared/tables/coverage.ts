import { evidenceStates } from '../report/evidence';
import { declareTable } from './table';

/** What a unit did on a theme: campaign × unit × theme, one row each. *Nội dung* shows it as a matrix. */
export const coverage = declareTable({
  id: 'coverage',
  tab: { vi: 'Nội dung chi tiết', en: 'Theme details' },
  hidden: true,
  frozenColumns: 0,
  spareRows: 0,
  columns: [
    { id: 'id', labels: { vi: 'Mã dòng', en: 'Row id' }, kind: 'id', width: 80, hidden: true },
    { id: 'campaign', labels: { vi: 'Mã đợt', en: 'Campaign id' }, kind: 'id', width: 80, hidden: true },
    { id: 'unit', labels: { vi: 'Mã đơn vị', en: 'Unit id' }, kind: 'id', width: 80, hidden: true },
    { id: 'unit_name', labels: { vi: 'Đơn vị', en: 'Unit' }, kind: 'text', width: 190 },
    { id: 'theme', labels: { vi: 'Nội dung', en: 'Theme' }, kind: 'integer', width: 80 },
    {
      id: 'state',
      labels: { vi: 'Mức minh chứng', en: 'Evidence' },
      kind: 'choice',
      width: 140,
      choices: Object.values(evidenceStates).map((state) => state.labels),
    },
    { id: 'link', labels: { vi: 'Minh chứng', en: 'Link' }, kind: 'link', width: 260 },
    { id: 'note', labels: { vi: 'Ghi chú', en: 'Note' }, kind: 'text', width: 260 },
  ],
});
