import { computed } from '@preact/signals';
import { campaignLacks as lacksEn } from '../../../shared/locale/en/campaign-lacks';
import { pages as commonEn } from '../../../shared/locale/en/pages';
import { sidebarPage as en } from '../../../shared/locale/en/sidebar-page';
import type { Translation } from '../../../shared/locale/translation';
import { campaignLacks as lacks } from '../../../shared/locale/vi/campaign-lacks';
import { pages as common } from '../../../shared/locale/vi/pages';
import { sidebarPage as vi } from '../../../shared/locale/vi/sidebar-page';
import { language } from '../words';

const inVietnamese = { ...common, ...lacks, ...vi };
/** The sentences of the sidebar. */
export const words = computed<Translation<typeof inVietnamese>>(() =>
  language.value === 'en' ? { ...commonEn, ...lacksEn, ...en } : inVietnamese,
);
