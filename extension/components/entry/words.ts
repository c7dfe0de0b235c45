import { entryPanelMessages } from '../../../shared/locale/entry-panel-messages';
import type { Messages } from '../../../shared/locale/vi';
import { useLanguage } from '../words';

export const useEntryWords = (): Messages['entryPanel'] => entryPanelMessages(useLanguage());
