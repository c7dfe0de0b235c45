import { computed, type Signal } from '@preact/signals';
import type { DispatchDraft } from '../../../../shared/protocol';
import type { Form } from '../../form';
import { createPersonalCheck } from '../../personal-check';
import { type Correction, worded } from './corrections';

export type DispatchText = Correction | `theme-${number}`;
type Found = { readonly dispatch: DispatchDraft };

const isField = (key: DispatchText): key is Correction => !key.startsWith('theme-');
export const themeKey = (number: number): DispatchText => `theme-${number}`;

/** Personal data in what a campaign is about to be made of: its fields as corrected, its themes word for word. */
export function createDispatchCheck<F extends Found>(found: Signal<F | undefined>, form: Form<Correction>) {
  const themes = computed(() => found.value?.dispatch.themes ?? []);
  const themeOf = (key: DispatchText) => themes.value.find(({ number }) => themeKey(number) === key);
  return createPersonalCheck<DispatchText>(
    (key) => (isField(key) ? form.texts.value[key] : themeOf(key)?.text) ?? '',
    (key, text) => {
      if (isField(key)) {
        form.type(key, text);
        return;
      }
      const now = found.value;
      if (!now) return;
      const changed = now.dispatch.themes.map((theme) =>
        themeKey(theme.number) === key ? { ...theme, text } : theme,
      );
      found.value = { ...now, dispatch: { ...now.dispatch, themes: changed } };
    },
    computed(() => (found.value ? [...worded, ...themes.value.map(({ number }) => themeKey(number))] : [])),
  );
}
