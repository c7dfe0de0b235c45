import { computed } from '@preact/signals';
import { guidePage as en } from '../../../shared/locale/en/guide-page';
import { pages as commonEn } from '../../../shared/locale/en/pages';
import type { Translation } from '../../../shared/locale/translation';
import { guidePage as vi } from '../../../shared/locale/vi/guide-page';
import { pages as common } from '../../../shared/locale/vi/pages';
import { language } from '../words';

const inVietnamese = { ...common, ...vi };
/** The sentences of this page. */
export const words = computed<Translation<typeof inVietnamese>>(() =>
  language.value === 'en' ? { ...commonEn, ...en } : inVietnamese,
);
