import { strToU8, type Zippable, zipSync } from 'fflate';
import { reportImport as en } from '../../../shared/locale/en/import';
import { reportImport as vi } from '../../../shared/locale/vi/import';
import { cellName } from '../../../shared/report/import/table';
import {
  markName,
  type Template,
  type TemplateColumn,
  templateColumns,
  templateMark,
} from '../../../shared/report/import/template';
import { look, spreadsheetNamespace as main, styles, xml } from './template-look';

const words = { vi, en };
const documents = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Text as XML holds it: what XML has no place for is left out, and what would read as an escaped letter is escaped. */
const xmlText = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');

/** A cell with a text, or without one a cell that has only its look. */
const cell = (row: number, column: number, style: number, text: string): string =>
  text === ''
    ? `<c r="${cellName(row, column)}" s="${style}"/>`
    : `<c r="${cellName(row, column)}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
const rowOf = (row: number, cells: readonly string[]): string =>
  `<row r="${row + 1}">${cells.join('')}</row>`;

const lookOf = ({ target, kind }: TemplateColumn): number => (target === 'unit' ? look.unit : look[kind]);

/** Rows that lists of choices hold for: some below the units, for those that were forgotten. */
const spareRows = 50;

const reportSheet = (template: Template): string => {
  const columns = templateColumns(template.language);
  const rows = [
    rowOf(
      0,
      columns.map(({ label }, column) => cell(0, column, look.header, label)),
    ),
    rowOf(
      1,
      columns.map(({ help }, column) => cell(1, column, look.help, help)),
    ),
    ...template.units.map(({ name }, at) =>
      rowOf(
        at + 2,
        columns.map((column, place) =>
          cell(at + 2, place, lookOf(column), column.target === 'unit' ? name : ''),
        ),
      ),
    ),
  ];
  const last = 2 + template.units.length + spareRows;
  const lists = columns.flatMap(({ choices }, column) =>
    choices
      ? [
          `<dataValidation type="list" allowBlank="1" sqref="${cellName(2, column)}:${cellName(last - 1, column)}"><formula1>${xmlText(`"${choices.join(',')}"`)}</formula1></dataValidation>`,
        ]
      : [],
  );
  const widths = columns.map(
    (column, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${column.width}" style="${lookOf(column)}" customWidth="1"/>`,
  );
  return xml(
    `<worksheet xmlns="${main}"><sheetViews><sheetView tabSelected="1" workbookViewId="0">` +
      '<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>' +
      `<cols>${widths.join('')}</cols><sheetData>${rows.join('')}</sheetData>` +
      `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations></worksheet>`,
  );
};

const markSheet = (template: Template): string =>
  xml(
    `<worksheet xmlns="${main}"><sheetData>${templateMark(template)
      .map((texts, row) =>
        rowOf(
          row,
          texts.map((text, column) => cell(row, column, look.text, text)),
        ),
      )
      .join('')}</sheetData></worksheet>`,
  );

const relations = (list: readonly (readonly [type: string, target: string])[]): string =>
  xml(
    `<Relationships xmlns="${packages}/relationships">${list
      .map(
        ([type, target], at) =>
          `<Relationship Id="rId${at + 1}" Type="${documents}/${type}" Target="${target}"/>`,
      )
      .join('')}</Relationships>`,
  );

/**
 * The workbook that units fill in: a sheet with a row for each unit of the campaign, and a hidden one by which it is
 * known again (`findTemplate`). The same template makes the same bytes.
 */
export const writeTemplate = (template: Template): Uint8Array => {
  const sheetName = words[template.language].template.sheet;
  const workbook = xml(
    `<workbook xmlns="${main}" xmlns:r="${documents}"><bookViews><workbookView/></bookViews><sheets>` +
      `<sheet name="${xmlText(sheetName)}" sheetId="1" r:id="rId1"/>` +
      `<sheet name="${markName}" sheetId="2" state="veryHidden" r:id="rId2"/></sheets></workbook>`,
  );
  const content = xml(
    `<Types xmlns="${packages}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>` +
      [1, 2]
        .map(
          (sheet) =>
            `<Override PartName="/xl/worksheets/sheet${sheet}.xml" ContentType="${types}.worksheet+xml"/>`,
        )
        .join('') +
      '</Types>',
  );
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': content,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook,
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles,
    'xl/worksheets/sheet1.xml': reportSheet(template),
    'xl/worksheets/sheet2.xml': markSheet(template),
  };
  const packed: Zippable = {};
  for (const [name, text] of Object.entries(parts)) packed[name] = strToU8(text);
  return zipSync(packed, { mtime: new Date(2000, 0, 1) });
};
