import { readTableFile, readTextFile } from '../../apps-script/pages/files/read-file';
import { writeTemplate } from '../../apps-script/pages/files/xlsx-template';

/** What a page of the add-on does with files, for a test to call in a browser. */
const files = { readTableFile, readTextFile, writeTemplate };
export type FilesInPage = typeof files;
(window as unknown as { files: FilesInPage }).files = files;
