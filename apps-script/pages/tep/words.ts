import { computed } from '@preact/signals';
import { filesPage as en } from '../../../shared/locale/en/files-page';
import { reportImport as importEn } from '../../../shared/locale/en/import';
import { personalKinds as personalEn } from '../../../shared/locale/en/personal-data';
import type { Translation } from '../../../shared/locale/translation';
import { filesPage as vi } from '../../../shared/locale/vi/files-page';
import { reportImport } from '../../../shared/locale/vi/import';
import { personalKinds } from '../../../shared/locale/vi/personal-data';
import { language } from '../words';

const inVietnamese = {
  ...vi,
  rows: reportImport.rows,
  templateFile: reportImport.template.file,
  personalKinds,
};
/** The sentences of this page alone; those of the form and of its controls are the same on every page. */
export const words = computed<Translation<typeof inVietnamese>>(() =>
  language.value === 'en'
    ? { ...en, rows: importEn.rows, templateFile: importEn.template.file, personalKinds: personalEn }
    : inVietnamese,
);
