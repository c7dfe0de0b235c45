import { computed } from '@preact/signals';
import { personalData as en } from '../../../shared/locale/en/personal-data';
import type { Translation } from '../../../shared/locale/translation';
import { personalData as vi } from '../../../shared/locale/vi/personal-data';
import type { PersonalCheck } from '../personal-check';
import { language } from '../words';
import { Button } from './button';
import { Notice } from './notice';

const words = computed<Translation<typeof vi>>(() => (language.value === 'en' ? en : vi));

/** What of a text is somebody's own, by its kind, with the way to take it out. Said aloud when it appears. */
export function PersonalNote<Key extends string | number>({
  check,
  field,
}: {
  readonly check: PersonalCheck<Key>;
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

/** Why nothing was saved, while something of it is somebody's own. */
export function PersonalHold({ held }: { readonly held: boolean }) {
  return (
    <p class="fault" role="alert">
      {held ? words.value.held : null}
    </p>
  );
}
