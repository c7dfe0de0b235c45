import { computed } from '@preact/signals';
import { personalData as personalEn } from '../../../shared/locale/en/personal-data';
import { reportForm as en } from '../../../shared/locale/en/report-form';
import type { Translation } from '../../../shared/locale/translation';
import { personalData as personal } from '../../../shared/locale/vi/personal-data';
import { reportForm as vi } from '../../../shared/locale/vi/report-form';
import { language } from '../words';

const inVietnamese = { ...vi, personal };
/** The sentences of the form of a report; those of its controls are the same on every page. */
export const words = computed<Translation<typeof inVietnamese>>(() =>
  language.value === 'en' ? { ...en, personal: personalEn } : inVietnamese,
);
