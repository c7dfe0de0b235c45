import { files as filesEn } from '../../../shared/locale/en/files';
import { reportImport as importEn } from '../../../shared/locale/en/import';
import { formatNumber } from '../../../shared/locale/format';
import type { Language } from '../../../shared/locale/labels';
import { files } from '../../../shared/locale/vi/files';
import { reportImport } from '../../../shared/locale/vi/import';
import type { ColumnTarget, Field, OtherScale } from '../../../shared/report/import/column-target';
import type { CellFault } from '../../../shared/report/import/fault';
import type { FileProblem } from '../../../shared/report/import/file-problem';
import { metrics } from '../../../shared/report/metrics/index';

const fileWords = { vi: files, en: filesEn };
const importWords = { vi: reportImport, en: importEn };

/** Why a file could not be read, and what to do. */
export const fileProblemText = (problem: FileProblem, language: Language): string => {
  const words = fileWords[language];
  if (problem.kind === 'not-a-file-we-read') return words[problem.kind](words.seems[problem.seems]);
  if (problem.kind === 'too-large')
    return words[problem.kind](formatNumber(problem.limit, language), words.units[problem.unit]);
  return words[problem.kind];
};

/** Which cell was not taken, what stands in it, and why. */
export const cellFaultText = ({ cell, said, reason }: CellFault, language: Language): string =>
  importWords[language].fault(cell, said, importWords[language].reasons[reason]);

/** What a column may be taken for, as the person chooses it. */
export const columnTargetText = (target: ColumnTarget, language: Language): string => {
  const { fields, scales } = importWords[language];
  const metric = metrics.find(({ id }) => id === target);
  return metric ? metric.labels[language] : { ...fields, ...scales }[target as Field | OtherScale];
};
