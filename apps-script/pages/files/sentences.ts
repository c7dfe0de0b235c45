import { reportImport as importEn } from '../../../shared/locale/en/import';
import type { Language } from '../../../shared/locale/labels';
import { reportImport } from '../../../shared/locale/vi/import';
import type { ColumnTarget, Field, OtherScale } from '../../../shared/report/import/column-target';
import type { CellFault } from '../../../shared/report/import/fault';
import { metrics } from '../../../shared/report/metrics/index';

const importWords = { vi: reportImport, en: importEn };

/** Which cell was not taken, what stands in it, and why. */
export const cellFaultText = ({ cell, said, reason }: CellFault, language: Language): string =>
  importWords[language].fault(cell, said, importWords[language].reasons[reason]);

/** What a column may be taken for, as the person chooses it. */
export const columnTargetText = (target: ColumnTarget, language: Language): string => {
  const { fields, scales } = importWords[language];
  const metric = metrics.find(({ id }) => id === target);
  return metric ? metric.labels[language] : { ...fields, ...scales }[target as Field | OtherScale];
};
