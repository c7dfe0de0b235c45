import { extension } from './en/extension';
import { historyPage } from './en/history-page';
import { pages } from './en/pages';
import { personalData } from './en/personal-data';
import { problems } from './en/problems';
import { sheet } from './en/sheet';
import type { Messages } from './vi';

/** The same sentences in English. */
export const en = { problems, extension, sheet, pages, historyPage, personalData } satisfies Messages;
