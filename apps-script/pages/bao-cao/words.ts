import { computed } from '@preact/signals';
import { reportsPage as en } from '../../../shared/locale/en/reports-page';
import type { Translation } from '../../../shared/locale/translation';
import { reportsPage as vi } from '../../../shared/locale/vi/reports-page';
import { language } from '../words';

/** The sentences of this page alone; those of the form and of its controls are the same on every page. */
export const words = computed<Translation<typeof vi>>(() => (language.value === 'en' ? en : vi));
