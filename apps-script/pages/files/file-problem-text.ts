import { files as en } from '../../../shared/locale/en/files';
import { formatNumber } from '../../../shared/locale/format';
import type { Language } from '../../../shared/locale/labels';
import { files as vi } from '../../../shared/locale/vi/files';
import type { FileProblem } from '../../../shared/report/import/file-problem';

/** Why a file could not be read, and what to do. */
export const fileProblemText = (problem: FileProblem, language: Language): string => {
  const words = language === 'en' ? en : vi;
  if (problem.kind === 'not-a-file-we-read') return words[problem.kind](words.seems[problem.seems]);
  if (problem.kind === 'too-large')
    return words[problem.kind](formatNumber(problem.limit, language), words.units[problem.unit]);
  return words[problem.kind];
};
