import type { FileProblem } from '../../../shared/report/import/file-problem';
import { done, type Result, refused } from '../../../shared/result';
import { type OfficePackage, openPackage } from './office-package';
import { attributeOf, childOf, isSwitchedOn, walk } from './xml';

/** Some eighty pages. A report has three. */
const mostLetters = 200_000;

/**
 * The text of a Word document, as its reader sees it: a line for each paragraph, a line with tabs for each row of a
 * table, what was deleted under *Track changes* left out. Heads and feet of pages speak only where nothing else does.
 */
export const readDocx = (bytes: Uint8Array): Result<string, FileProblem> => {
  const opened = openPackage(bytes, 'word');
  if (!opened.ok) return opened;
  const text = textOf(opened.value.main) || textOfMargins(opened.value);
  if (text.length > mostLetters) return refused({ kind: 'too-large', limit: mostLetters, unit: 'letters' });
  return text === '' ? refused({ kind: 'no-text' }) : done(text);
};

const textOfMargins = ({ mainName, part, relationsOf }: OfficePackage): string =>
  relationsOf(mainName)
    .filter(({ type }) => type === 'header' || type === 'footer')
    .map((relation) => part(relation.part))
    .map((root) => (root ? textOf(root) : ''))
    .filter((text) => text !== '')
    .join('\n');

/** Properties, field codes, deleted text and what is there twice for older programs. */
const passedOver = new Set(
  'pPr,rPr,tblPr,tblGrid,trPr,tcPr,sectPr,sdtPr,del,moveFrom,delText,instrText,delInstrText,rt'.split(','),
);
const signs: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
};

/** Where paragraphs come to stand: the page, a cell or a text box. `aside`: boxes that hang on the paragraph. */
type Place = { readonly lines: string[]; line: string; readonly aside: string[] };
const newPlace = (): Place => ({ lines: [], line: '', aside: [] });
type Cell = { readonly lines: readonly string[]; readonly columns: number };

const textOf = (root: Element): string => {
  const outer: Place[] = [];
  const rows: Cell[][] = [];
  let place = newPlace();

  const endLine = (): void => {
    if (place.line !== '' || place.aside.length === 0) place.lines.push(...place.line.split('\n'));
    place.lines.push(...place.aside.splice(0));
    place.line = '';
  };
  const close = (): readonly string[] => {
    if (place.line !== '' || place.aside.length > 0) endLine();
    const { lines } = place;
    place = outer.pop() ?? newPlace();
    return lines.map((line) => line.trim()).filter((line) => line !== '');
  };

  const enter = (element: Element): boolean => {
    const name = element.localName;
    if (passedOver.has(name) || isSecondReading(element) || isUnseen(element)) return false;
    if (name === 't') place.line += element.textContent ?? '';
    else if (Object.keys(signs).includes(name)) place.line += signs[name]!;
    else if (name === 'tr') rows.push([]);
    else if (name === 'tc' || name === 'txbxContent') {
      outer.push(place);
      place = newPlace();
    }
    return true;
  };
  const leave = (element: Element): void => {
    const name = element.localName;
    // A paragraph whose mark was deleted goes on in the next one.
    if (name === 'p' && !childOf(element, 'pPr', 'rPr', 'del')) endLine();
    else if (name === 'tr') place.lines.push(...linesOfRow(rows.pop() ?? []));
    else if (name === 'tc') rows[rows.length - 1]?.push({ columns: columnsOf(element), lines: close() });
    else if (name === 'txbxContent') {
      const lines = close();
      place.aside.push(...lines);
    }
  };
  walk(root, enter, leave);
  if (place.line !== '') endLine();
  const text = place.lines.map((line) => line.trimEnd()).join('\n');
  return text
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .trimEnd();
};

/** Newer and older programs find the same text box in two forms: the first is read. */
const isSecondReading = ({ parentElement, previousElementSibling }: Element): boolean =>
  parentElement?.localName === 'AlternateContent' && previousElementSibling !== null;

/** Hidden text, deleted rows, and what asks to be filled in. */
const isUnseen = (element: Element): boolean =>
  (element.localName === 'r' && isSwitchedOn(childOf(element, 'rPr', 'vanish'))) ||
  (element.localName === 'tr' && childOf(element, 'trPr', 'del') !== undefined) ||
  (element.localName === 'sdt' && isSwitchedOn(childOf(element, 'sdtPr', 'showingPlcHdr')));

/** Word has at most 63 columns. */
const columnsOf = (cell: Element): number =>
  Math.max(1, Math.min(63, Number(attributeOf(childOf(cell, 'tcPr', 'gridSpan'), 'val')) || 1));

/** A cell over the width of the page holds prose; the cells of other rows stand side by side on one line. */
const linesOfRow = (cells: readonly Cell[]): readonly string[] => {
  const filled = cells.filter(({ lines }) => lines.length > 0);
  if (filled.length === 0) return [];
  if (cells.length === 1 || (filled.length === 1 && filled[0]!.lines.length > 1)) return filled[0]!.lines;
  const texts = cells.flatMap(({ lines, columns }) => [
    lines.join(' ').replace(/\s+/g, ' '),
    ...Array<string>(columns - 1).fill(''),
  ]);
  while (texts[texts.length - 1] === '') texts.pop();
  return [texts.join('\t')];
};
