import { computed, effect, signal } from '@preact/signals';
import { pages as en } from '../../shared/locale/en/pages';
import type { Language } from '../../shared/locale/labels';
import type { Translation } from '../../shared/locale/translation';
import { pages as vi } from '../../shared/locale/vi/pages';

export type Words = Translation<typeof vi>;

const root = document.documentElement;

/** The language of the tracker: what the add-on put on the page, then what `status` says. */
export const language = signal<Language>(root.dataset.language === 'en' ? 'en' : 'vi');
export const words = computed<Words>(() => (language.value === 'en' ? en : vi));

/** The account that opened the sheet, as the add-on put it on the page; empty when it does not know. */
export const account = signal(root.dataset.account ?? '');

effect(() => {
  root.lang = language.value;
});
