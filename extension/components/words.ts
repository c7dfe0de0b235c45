import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { extensionMessages } from '../../shared/locale/extension-messages';
import type { Language } from '../../shared/locale/labels';
import type { Messages } from '../../shared/locale/vi';

/** The language of the person, for every component below. */
export const LanguageContext = createContext<Language>('vi');

export const useLanguage = (): Language => useContext(LanguageContext);
export const useWords = (): Messages['extension'] => extensionMessages(useLanguage());
