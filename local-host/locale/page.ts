import { pageEn } from './page-en';
import { pageVi } from './page-vi';

export type Language = 'vi' | 'en';
export type PageTexts = typeof pageVi;

/** Every sentence of the local host's page. */
export const pageTexts = (language: Language): PageTexts => (language === 'en' ? pageEn : pageVi);
