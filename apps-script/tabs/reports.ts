import { messages } from '../../shared/locale/messages';
import { reportStatuses } from '../../shared/report/status';
import { dueStateFormula } from './formulas/due-state';
import { tabColours } from './layout/palette';
import { designTab } from './layout/tab-design';

export const reportsTab = designTab({
  table: 'reports',
  colour: tabColours.work,
  headerPixels: 76,
  plainText: ['document_number'],
  formulas: [{ column: 'due', formula: dueStateFormula }],
  looks: (language) => {
    const due = messages(language).sheet.due;
    return [
      { column: 'due', when: { starts: due.overdueBefore }, tone: 'red', bold: true },
      { column: 'due', when: { equals: due.today }, tone: 'yellow', bold: true },
      { column: 'due', when: { starts: due.leftBefore }, tone: 'yellow' },
      { column: 'due', when: { starts: due.lateBefore }, tone: 'yellow' },
      { column: 'due', when: { equals: due.onTime }, tone: 'green' },
      { column: 'due', when: { equals: due.notYet }, tone: 'grey' },
      { column: 'due', when: { equals: due.unset }, tone: 'grey' },
      { column: 'due', when: { equals: due.undated }, tone: 'violet' },
      { column: 'status', when: { equals: reportStatuses.da_nhan[language] }, tone: 'blue' },
      { column: 'status', when: { equals: reportStatuses.da_bs[language] }, tone: 'blue' },
      { column: 'status', when: { equals: reportStatuses.yeu_cau_bs[language] }, tone: 'violet' },
      { column: 'status', when: { equals: reportStatuses.dat[language] }, tone: 'green' },
      { column: 'status', when: { equals: reportStatuses.khong_ps[language] }, tone: 'green' },
      { column: 'status', when: { equals: reportStatuses.mien[language] }, tone: 'grey' },
    ];
  },
});
