import { computed } from '@preact/signals';
import { reportCheckPage as en } from '../../../shared/locale/en/report-check-page';
import type { Translation } from '../../../shared/locale/translation';
import { reportCheckPage as vi } from '../../../shared/locale/vi/report-check-page';
import { language } from '../words';

/** The sentences of this page alone; those of a report and of the controls are the same on every page. */
export const words = computed<Translation<typeof vi>>(() => (language.value === 'en' ? en : vi));
