import { en } from './en';
import type { Language } from './labels';
import { type Messages, vi } from './vi';

const languages = { vi, en } satisfies Record<Language, Messages>;

/** The sentences of a language. */
export const messages = (language: Language): Messages => languages[language];
