import { computed } from '@preact/signals';
import { pages as commonEn } from '../../../shared/locale/en/pages';
import { personalData as personalEn } from '../../../shared/locale/en/personal-data';
import { reportForm as en } from '../../../shared/locale/en/report-form';
import type { Translation } from '../../../shared/locale/translation';
import { pages as common } from '../../../shared/locale/vi/pages';
import { personalData as personal } from '../../../shared/locale/vi/personal-data';
import { reportForm as vi } from '../../../shared/locale/vi/report-form';
import { language } from '../words';

const inVietnamese = { ...common, ...vi, personal };
/** The sentences of the form of a report. */
export const words = computed<Translation<typeof inVietnamese>>(() =>
  language.value === 'en' ? { ...commonEn, ...en, personal: personalEn } : inVietnamese,
);
