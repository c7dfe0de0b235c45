import { computed } from '@preact/signals';
import { stints as en } from '../../shared/locale/en/stints';
import type { Translation } from '../../shared/locale/translation';
import { stints as vi } from '../../shared/locale/vi/stints';
import { language } from './words';

/** What pages with a long operation say of it. */
export const words = computed<Translation<typeof vi>>(() => (language.value === 'en' ? en : vi));
