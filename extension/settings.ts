import { storage } from 'wxt/utils/storage';
import type { Language } from '../shared/locale/labels';

/** Many officials run their browser in English and read Vietnamese: the language is a setting, not the browser's. */
export const languageItem = storage.defineItem<Language>('local:language', { fallback: 'vi' });
