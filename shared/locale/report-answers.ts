import { reportAnswers as en } from './en/report-answers';
import type { Language } from './labels';
import type { Translation } from './translation';
import { reportAnswers as vi } from './vi/report-answers';

const languages: Record<Language, Translation<typeof vi>> = { vi, en };

/** What a unit is told about its report. Apart from what else goes out, which not every page sends. */
export const reportAnswers = (language: Language): Translation<typeof vi> => languages[language];
