import { computed } from '@preact/signals';
import { outgoingPage as en } from '../../../shared/locale/en/outgoing-page';
import type { Translation } from '../../../shared/locale/translation';
import { outgoingPage as vi } from '../../../shared/locale/vi/outgoing-page';
import { language } from '../words';

/** The sentences of this page alone; those of its controls are the same on every page. */
export const words = computed<Translation<typeof vi>>(() => (language.value === 'en' ? en : vi));
