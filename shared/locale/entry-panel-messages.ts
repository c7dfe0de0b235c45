import { entryPanel as entryPanelEn } from './en/entry-panel';
import type { Language } from './labels';
import type { Messages } from './vi';
import { entryPanel } from './vi/entry-panel';

const languages: Record<Language, Messages['entryPanel']> = { vi: entryPanel, en: entryPanelEn };

/** What the panel says of an article that is logged already. */
export const entryPanelMessages = (language: Language): Messages['entryPanel'] => languages[language];
