import { sheet as sheetEn } from './en/sheet';
import type { Language } from './labels';
import type { Messages } from './vi';
import { sheet } from './vi/sheet';

/** What the add-on itself says. Screens, and what they say of problems, have their own sentences: its bundle need not carry them. */
type OwnMessages = Pick<Messages, 'sheet'>;

const languages: Record<Language, OwnMessages> = { vi: { sheet }, en: { sheet: sheetEn } };

/** What the sheet says. */
export const messages = (language: Language): OwnMessages => languages[language];
