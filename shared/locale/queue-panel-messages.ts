import { queuePanel as queuePanelEn } from './en/queue-panel';
import type { Language } from './labels';
import type { Messages } from './vi';
import { queuePanel } from './vi/queue-panel';

const languages: Record<Language, Messages['queuePanel']> = { vi: queuePanel, en: queuePanelEn };

/** What the panel says of what waits. */
export const queuePanelMessages = (language: Language): Messages['queuePanel'] => languages[language];
