import { scanPanelMessages } from '../../../shared/locale/scan-panel-messages';
import type { Messages } from '../../../shared/locale/vi';
import { useLanguage } from '../words';

export const useScanWords = (): Messages['scanPanel'] => scanPanelMessages(useLanguage());
