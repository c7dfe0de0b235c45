import { computed } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { personalData as en } from '../../../shared/locale/en/personal-data';
import type { Translation } from '../../../shared/locale/translation';
import { personalData as vi } from '../../../shared/locale/vi/personal-data';
import type { PersonalCheck, PersonalFinds } from '../personal-check';
import { language } from '../words';
import { Button } from './button';
import { Notice } from './notice';

const words = computed<Translation<typeof vi>>(() => (language.value === 'en' ? en : vi));

/** What of a text is somebody's own, by its kind, with the way to take it out. Said aloud when it appears. */
export function PersonalNote<Key extends string | number>({
  check,
  field,
}: {
  readonly check: PersonalFinds<Key>;
  readonly field: Key;
}) {
  const say = words.value;
  const kinds = check.found.value.get(field);
  return (
    <div role="status">
      {kinds ? (
        <Notice tone="warn">
          <p>{say.found(kinds.map((kind) => say.kinds[kind]).join(', '))}</p>
          <div class="actions">
            <Button onPress={() => check.remove(field)}>{say.remove}</Button>
            <Button kind="quiet" onPress={() => check.leave(field)}>
              {say.leave}
            </Button>
          </div>
        </Notice>
      ) : null}
    </div>
  );
}

/** Why nothing was saved, while something of it is somebody's own; leads to the first text that holds it. */
export function PersonalHold<Key extends string | number>({ check }: { readonly check: PersonalCheck<Key> }) {
  const { isHeld, sought } = check;
  const wanted = sought.value;
  useLayoutEffect(() => {
    if (wanted === null) return;
    const place = document.querySelector(`[data-field="${wanted}"]`);
    const folded = place?.closest('details');
    if (folded) folded.open = true;
    place?.querySelector<HTMLElement>('input, textarea, button')?.focus();
    sought.value = null;
  }, [wanted, sought]);
  return (
    <p class="fault" role="alert">
      {isHeld.value ? words.value.held : null}
    </p>
  );
}
