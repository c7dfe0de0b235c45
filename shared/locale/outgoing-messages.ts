import { outgoing as outgoingEn } from './en/outgoing';
import type { Language } from './labels';
import type { Messages } from './vi';
import { outgoing } from './vi/outgoing';

const languages: Record<Language, Messages['outgoing']> = { vi: outgoing, en: outgoingEn };

/** What goes out to the units. */
export const outgoingMessages = (language: Language): Messages['outgoing'] => languages[language];
