import { storage } from 'wxt/utils/storage';
import type { Language } from '../shared/locale/labels';

/** Many officials run their browser in English and read Vietnamese: the language is a setting, not the browser's. */
export const languageItem = storage.defineItem<Language>('local:language', { fallback: 'vi' });

/** Whether the three first steps were seen to the end; then the panel starts without them. */
export const introducedItem = storage.defineItem<boolean>('local:introduced', { fallback: false });
