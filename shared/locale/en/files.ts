import type { Translation } from '../translation';
import type { files as Vietnamese } from '../vi/files';

/** Why a file could not be read, and what to do about it. */
export const files = {
  'not-a-file-we-read': (seems: string) => `This file cannot be read. ${seems}`,
  seems: {
    word: 'It is a Word document. To read its prose, choose the Word report.',
    excel: 'It is an Excel workbook. To read a table of figures, choose the Excel table.',
    powerpoint: 'It is a PowerPoint presentation. Copy its text into the Text field.',
    'old-word': 'It is an old Word document (.doc). Open it in Word and save it as .docx.',
    'old-excel': 'It is an old Excel workbook (.xls, .xlsb). Open it in Excel and save it as .xlsx.',
    'old-office': 'It is an old Office file. Open it in Word or Excel and save it as .docx or .xlsx.',
    'open-document': 'It is an OpenDocument file (.odt, .ods). Open it and save it as .docx or .xlsx.',
    pdf: 'It is a PDF. Open it and copy its text into the Text field; if it is a scan, ask for the Word file.',
    image:
      'It is a picture, and words in pictures cannot be read. Ask for Word or Excel, or type the figures.',
    film: 'It is a film or a recording.',
    rtf: 'It is an .rtf file. Open it in Word and save it as .docx.',
    'web-page': 'It is a web page saved as a file. Open it in Word or Excel and save it as .docx or .xlsx.',
    xml: 'It is an XML file. Open it in Word or Excel and save it as .docx or .xlsx.',
    archive: 'It is an archive. Unpack it and choose the file inside.',
    text: 'It is a plain text. Copy it into the Text field.',
    empty: 'It is empty, perhaps because the download was cut off. Download it again.',
    unknown: 'It is not known what it is. Choose a .docx, .xlsx or .csv file.',
  },
  'too-large': (limit: string, unit: string) =>
    `The file is too large: no more than ${limit} ${unit} are read. Split it and choose again.`,
  units: { megabytes: 'MB', parts: 'parts', rows: 'rows', columns: 'columns', letters: 'letters' },
  damaged:
    'The file is damaged or was not downloaded completely. Download it again, or open and save it anew.',
  password: 'The file has a password. Open it in Word or Excel, remove the password and save it.',
  'no-text':
    'The file has no text, perhaps it is a scan: words in pictures cannot be read. Ask for Word, or type the figures.',
  'no-table': 'No table of figures was found in the file.',
} as const satisfies Translation<typeof Vietnamese>;
