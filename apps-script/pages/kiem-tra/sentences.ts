import { computed } from '@preact/signals';
import { checkKinds as kindsEn } from '../../../shared/locale/en/check-kinds';
import { checkPage as pageEn } from '../../../shared/locale/en/check-page';
import { checks as checksEn } from '../../../shared/locale/en/checks';
import { checkKinds } from '../../../shared/locale/vi/check-kinds';
import { checkPage } from '../../../shared/locale/vi/check-page';
import { checks } from '../../../shared/locale/vi/checks';
import type { BookFinding } from '../../../shared/protocol';
import { language } from '../words';

export const say = computed(() => (language.value === 'en' ? pageEn : checkPage));

/** How many kinds of damage are looked for. */
export const kinds = Object.keys(checks).length;

/** A finding in words: its kind, what is damaged, what would be done. */
export const told = ({ check, facts, count }: BookFinding) => {
  const isEnglish = language.value === 'en';
  const of = isEnglish ? checksEn[check] : checks[check];
  return {
    kind: (isEnglish ? kindsEn : checkKinds)[check],
    what: of.what(facts, count),
    would: of.would(facts, count),
  };
};

export const choiceText = (id: string, label: string): string =>
  label !== '' ? label : ((say.value.choices as Readonly<Record<string, string>>)[id] ?? id);

const namedRows = 6;

/** Where a finding is, as people read it: tab, column, some rows. */
export const placeText = ({ where, count }: BookFinding): string => {
  const { rows, tab, column } = where;
  const named = rows.slice(0, namedRows);
  const more = rows.length > namedRows ? ` ${say.value.more(Math.max(count, rows.length) - namedRows)}` : '';
  return say.value.place(tab, column, named.join(', ') + more);
};
