import { pinsPanelMessages } from '../../../shared/locale/pins-panel-messages';
import type { Messages } from '../../../shared/locale/vi';
import { useLanguage } from '../words';

export const usePinWords = (): Messages['pinsPanel'] => pinsPanelMessages(useLanguage());
