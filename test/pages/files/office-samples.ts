import { strToU8, type Zippable, zipSync } from 'fflate';

type Content = string | Uint8Array;

export const zip = (parts: Readonly<Record<string, Content>>): Uint8Array => {
  const packed: Zippable = {};
  for (const [name, content] of Object.entries(parts))
    packed[name] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(packed, { mtime: new Date(2000, 0, 1) });
};

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';
/** The edition of the standard that is strict has namespaces of its own. */
export const strictOffice = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

export const relations = (
  list: readonly (readonly [id: string, type: string, target: string])[],
  base = office,
): string =>
  `${declaration}<Relationships xmlns="${packages}">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${base}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const paragraph = (text: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
export const wordPart = (root: string, inside: string, namespace = word): string =>
  `${declaration}<w:${root} xmlns:w="${namespace}" xmlns:mc="urn:mc" xmlns:wps="urn:wps" xmlns:v="urn:v">${inside}</w:${root}>`;

/** A Word document of the paragraphs and tables of its body. */
export const docx = (body: string, more: Readonly<Record<string, Content>> = {}): Uint8Array =>
  zip({
    '[Content_Types].xml': `${declaration}<Types/>`,
    '_rels/.rels': relations([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': wordPart('document', `<w:body>${body}<w:sectPr/></w:body>`),
    ...more,
  });

export type Sheet = {
  readonly name: string;
  readonly state?: string;
  /** The rows as XML. */
  readonly data: string;
  /** What follows the rows. */
  readonly after?: string;
};
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const sheetPart = (data: string, after = '', namespace = main): string =>
  `${declaration}<worksheet xmlns="${namespace}"><sheetData>${data}</sheetData>${after}</worksheet>`;
export const sharedStrings = (...items: readonly string[]): string =>
  `${declaration}<sst xmlns="${main}">${items.map((item) => `<si>${item}</si>`).join('')}</sst>`;
/** Styles by their formats: numbers of built-in ones, or codes. */
export const stylesPart = (...formats: readonly (number | string)[]): string => {
  const own = formats.flatMap((format, at) =>
    typeof format === 'string' ? [[164 + at, format] as const] : [],
  );
  const inXml = (code: string) => code.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
  return `${declaration}<styleSheet xmlns="${main}"><numFmts>${own
    .map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${inXml(code)}"/>`)
    .join('')}</numFmts><cellXfs>${formats
    .map((format, at) => `<xf numFmtId="${typeof format === 'number' ? format : 164 + at}"/>`)
    .join('')}</cellXfs></styleSheet>`;
};

/** An Excel workbook; its other parts are given by name. */
export const xlsx = (
  sheets: readonly Sheet[],
  more: Readonly<Record<string, Content>> = {},
  properties = '',
): Uint8Array =>
  zip({
    '[Content_Types].xml': `${declaration}<Types/>`,
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${office}">${properties}<sheets>${sheets
      .map(
        ({ name, state }, at) =>
          `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, at) => [`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`] as const),
      ...(more['xl/sharedStrings.xml'] ? [['rId90', 'sharedStrings', 'sharedStrings.xml'] as const] : []),
      ...(more['xl/styles.xml'] ? [['rId91', 'styles', 'styles.xml'] as const] : []),
    ]),
    ...Object.fromEntries(
      sheets.map(({ data, after }, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetPart(data, after)]),
    ),
    ...more,
  });

/** A compound file of Office before 2007 with one stream. */
export const oleFile = (stream: string): Uint8Array => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [at, letter] of [...stream].entries()) bytes[1024 + 128 + 2 * at] = letter.charCodeAt(0);
  return bytes;
};
