import { readCsv } from '../../../shared/report/import/csv-table';
import type { FileProblem } from '../../../shared/report/import/file-problem';
import type { SheetTable } from '../../../shared/report/import/table';
import { done, type Result, refused } from '../../../shared/result';
import { readDocx } from './docx-text';
import { readPlainText } from './plain-text';
import { seemingKind } from './seems';
import { readXlsx } from './xlsx-table';

/** The text of a report that came as a file: a Word document or a plain text. */
export const readTextFile = (bytes: Uint8Array): Result<string, FileProblem> =>
  seemingKind(bytes) === 'text' ? readPlainText(bytes) : readDocx(bytes);

/** The tables of a file: the sheets of an Excel workbook, or a text with separators, which bears the file's name. */
export const readTableFile = (
  bytes: Uint8Array,
  name: string,
): Result<readonly SheetTable[], FileProblem> => {
  const workbook = readXlsx(bytes);
  if (workbook.ok || workbook.problem.kind !== 'not-a-file-we-read') return workbook;
  const { seems } = workbook.problem;
  if (seems !== 'text' && seems !== 'unknown') return workbook;
  const text = readPlainText(bytes);
  if (!text.ok) return text.problem.kind === 'no-text' ? refused({ kind: 'no-table' }) : text;
  const table = readCsv(text.value, name);
  return table.ok ? done([table.value]) : table;
};
