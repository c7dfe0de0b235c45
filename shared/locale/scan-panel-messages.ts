import { scanPanel as scanPanelEn } from './en/scan-panel';
import type { Language } from './labels';
import type { Messages } from './vi';
import { scanPanel } from './vi/scan-panel';

const languages: Record<Language, Messages['scanPanel']> = { vi: scanPanel, en: scanPanelEn };

/** What the panel says of a list of articles. */
export const scanPanelMessages = (language: Language): Messages['scanPanel'] => languages[language];
