import { problems as problemsEn } from './en/problems';
import { sheet as sheetEn } from './en/sheet';
import type { Language } from './labels';
import type { Messages } from './vi';
import { problems } from './vi/problems';
import { sheet } from './vi/sheet';

/** What the add-on itself says. Screens have their own sentences, which its bundle need not carry. */
type OwnMessages = Pick<Messages, 'problems' | 'sheet'>;

const languages: Record<Language, OwnMessages> = {
  vi: { problems, sheet },
  en: { problems: problemsEn, sheet: sheetEn },
};

/** What the sheet says, and the sentences of problems. */
export const messages = (language: Language): OwnMessages => languages[language];
