import { computed } from '@preact/signals';
import { historyPage as en } from '../../../shared/locale/en/history-page';
import type { Translation } from '../../../shared/locale/translation';
import { historyPage as vi } from '../../../shared/locale/vi/history-page';
import { language } from '../words';

/** The sentences of this page alone, which others need not carry. */
export const historyWords = computed<Translation<typeof vi>>(() => (language.value === 'en' ? en : vi));
