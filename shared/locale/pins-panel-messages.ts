import { pinsPanel as pinsPanelEn } from './en/pins-panel';
import type { Language } from './labels';
import type { Messages } from './vi';
import { pinsPanel } from './vi/pins-panel';

const languages: Record<Language, Messages['pinsPanel']> = { vi: pinsPanel, en: pinsPanelEn };

/** What the panel says of pins. */
export const pinsPanelMessages = (language: Language): Messages['pinsPanel'] => languages[language];
