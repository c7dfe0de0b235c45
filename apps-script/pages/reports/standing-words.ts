import { computed } from '@preact/signals';
import { unitStanding as en } from '../../../shared/locale/en/unit-standing';
import type { Translation } from '../../../shared/locale/translation';
import { unitStanding as vi } from '../../../shared/locale/vi/unit-standing';
import { language } from '../words';

/** What the pages of reports say of the unit in view. */
export const words = computed<Translation<typeof vi>>(() => (language.value === 'en' ? en : vi));
