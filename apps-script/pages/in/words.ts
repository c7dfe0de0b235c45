import { computed } from '@preact/signals';
import { printPage as en } from '../../../shared/locale/en/print-page';
import type { Translation } from '../../../shared/locale/translation';
import { printPage as vi } from '../../../shared/locale/vi/print-page';
import { language } from '../words';

/** The sentences of this page alone; those of its controls are the same on every page. */
export const words = computed<Translation<typeof vi>>(() => (language.value === 'en' ? en : vi));
