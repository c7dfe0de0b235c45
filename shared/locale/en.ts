import { extension } from './en/extension';
import { files } from './en/files';
import { historyPage } from './en/history-page';
import { reportImport } from './en/import';
import { pages } from './en/pages';
import { problems } from './en/problems';
import { sheet } from './en/sheet';
import type { Messages } from './vi';

/** The same sentences in English. */
export const en = { problems, extension, sheet, pages, historyPage, files, reportImport } satisfies Messages;
