import { computed } from '@preact/signals';
import { campaignLacks as lacksEn } from '../../../shared/locale/en/campaign-lacks';
import { campaignPage as en } from '../../../shared/locale/en/campaign-page';
import { pages as commonEn } from '../../../shared/locale/en/pages';
import type { Translation } from '../../../shared/locale/translation';
import { campaignLacks as lacks } from '../../../shared/locale/vi/campaign-lacks';
import { campaignPage as vi } from '../../../shared/locale/vi/campaign-page';
import { pages as common } from '../../../shared/locale/vi/pages';
import { language } from '../words';

const inVietnamese = { ...common, ...lacks, ...vi };
/** The sentences of this page. */
export const words = computed<Translation<typeof inVietnamese>>(() =>
  language.value === 'en' ? { ...commonEn, ...lacksEn, ...en } : inVietnamese,
);
