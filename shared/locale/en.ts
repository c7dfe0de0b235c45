import { extension } from './en/extension';
import { historyPage } from './en/history-page';
import { outgoing } from './en/outgoing';
import { pages } from './en/pages';
import { problems } from './en/problems';
import { sheet } from './en/sheet';
import type { Messages } from './vi';

/** The same sentences in English. */
export const en = { problems, extension, sheet, pages, historyPage, outgoing } satisfies Messages;
