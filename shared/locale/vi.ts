import type { Translation } from './translation';
import { extension } from './vi/extension';
import { historyPage } from './vi/history-page';
import { pages } from './vi/pages';
import { personalData } from './vi/personal-data';
import { problems } from './vi/problems';
import { sheet } from './vi/sheet';

/** Every sentence that a person reads, in Vietnamese: the language of the product. */
export const vi = { problems, extension, sheet, pages, historyPage, personalData };

/** The sentences of either language. */
export type Messages = Translation<typeof vi>;
