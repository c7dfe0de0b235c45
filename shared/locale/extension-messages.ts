import { extension as extensionEn } from './en/extension';
import type { Language } from './labels';
import type { Messages } from './vi';
import { extension } from './vi/extension';

const languages: Record<Language, Messages['extension']> = { vi: extension, en: extensionEn };

/** What the extension says. */
export const extensionMessages = (language: Language): Messages['extension'] => languages[language];
