import { readCsv } from '../../../../shared/report/import/csv-table';
import type { FileProblem } from '../../../../shared/report/import/file-problem';
import { findHeader } from '../../../../shared/report/import/header-row';
import { matchColumns } from '../../../../shared/report/import/match-columns';
import { isBlank, type SheetTable } from '../../../../shared/report/import/table';
import { squeeze } from '../../../../shared/text/normalise';
import { readPlainText } from '../../files/plain-text';
import { readTableFile, readTextFile } from '../../files/read-file';
import { seemingKind } from '../../files/seems';

/** What was pasted or dropped, by what it holds; `name` is the file's, blank for what was pasted. */
export type Intake =
  | { readonly kind: 'prose'; readonly name: string; readonly text: string }
  | { readonly kind: 'photos'; readonly photos: readonly File[] }
  | { readonly kind: 'table'; readonly name: string; readonly sheets: readonly SheetTable[] }
  | { readonly kind: 'problem'; readonly name: string; readonly problem: FileProblem };

/** Several pictures belong to one report; of other files one is read at a time. */
export async function takeFiles(files: readonly File[]): Promise<Intake | null> {
  const read = await Promise.all(files.map(readWhole));
  if (read.length > 0 && read.every(({ bytes }) => bytes !== null && seemingKind(bytes) === 'image'))
    return { kind: 'photos', photos: files };
  const [first] = read;
  if (!first) return null;
  const { name, bytes } = first;
  return bytes === null ? { kind: 'problem', name, problem: { kind: 'damaged' } } : readOne(name, bytes);
}

/** Null where the disk does not give the file: it was moved, or lies in a cloud out of reach. */
const readWhole = (file: File): Promise<{ name: string; bytes: Uint8Array | null }> =>
  file.arrayBuffer().then(
    (buffer) => ({ name: squeeze(file.name), bytes: new Uint8Array(buffer) }),
    (error) => {
      console.warn(error);
      return { name: squeeze(file.name), bytes: null };
    },
  );

function readOne(name: string, bytes: Uint8Array): Intake {
  const problem = (found: FileProblem): Intake => ({ kind: 'problem', name, problem: found });
  const seems = seemingKind(bytes);
  const isList = /\.(?:csv|tsv|tab)$/i.test(name);
  if (!isList && (seems === 'text' || seems === 'unknown')) {
    const text = readPlainText(bytes);
    return text.ok ? { kind: 'prose', name, text: text.value } : problem(text.problem);
  }
  const text = readTextFile(bytes);
  if (text.ok && !isList) return { kind: 'prose', name, text: text.value };
  const isTable = isList || (!text.ok && 'seems' in text.problem && text.problem.seems === 'excel');
  if (!isTable) return problem(text.ok ? { kind: 'no-table' } : text.problem);
  const sheets = readTableFile(bytes, name);
  return sheets.ok ? { kind: 'table', name, sheets: sheets.value } : problem(sheets.problem);
}

/** A text, or cells copied from a table of reports: those have tabs in every line and name the units' column. */
export function takeText(text: string): Intake | null {
  if (text.trim() === '') return null;
  const lines = text.split(/\r\n|\r|\n/).filter((line) => !isBlank(line));
  const table = lines.length > 1 && lines.every((line) => line.includes('\t')) ? readCsv(text, '') : null;
  const header = table?.ok ? findHeader(table.value.rows) : undefined;
  const isTable = header && matchColumns(header.texts).some(({ target }) => target === 'unit');
  return table?.ok && isTable
    ? { kind: 'table', name: '', sheets: [table.value] }
    : { kind: 'prose', name: '', text };
}
