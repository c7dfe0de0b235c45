import { type PinPosition, pinPositions } from '../../shared/publication/genre';
import type { ArticleDraft } from '../models/draft';
import { Field } from './field';
import { useLanguage, useWords } from './words';

/** Whether the article is pinned on its portal: noted as evidence, the portal itself is not touched. */
export function PinFields({ draft }: { readonly draft: ArticleDraft }) {
  const words = useWords();
  const language = useLanguage();
  const fields = draft.fields.value;
  const wrong = draft.doubts.value.some(({ field }) => field === 'pin');
  return (
    <div class="pin">
      <label class="switch">
        <input
          type="checkbox"
          checked={fields.pinned}
          onChange={(event) => draft.edit({ pinned: event.currentTarget.checked })}
        />
        <span>{words.field.pin}</span>
      </label>
      {fields.pinned && (
        <div class="pin-details">
          <Field id="pin-position" label={words.field.pinPosition}>
            <select
              id="pin-position"
              value={fields.pinPosition}
              onChange={(event) => draft.edit({ pinPosition: event.currentTarget.value as PinPosition })}
            >
              {Object.entries(pinPositions).map(([id, labels]) => (
                <option key={id} value={id}>
                  {labels[language]}
                </option>
              ))}
            </select>
          </Field>
          <div class="row-half">
            <Field id="pin-from" label={words.field.pinFrom}>
              <input
                id="pin-from"
                inputMode="numeric"
                placeholder={words.field.datePlaceholder}
                value={fields.pinFrom}
                aria-invalid={wrong}
                onInput={(event) => draft.edit({ pinFrom: event.currentTarget.value })}
              />
            </Field>
            <Field id="pin-to" label={words.field.pinTo}>
              <input
                id="pin-to"
                inputMode="numeric"
                placeholder={words.field.pinOpen}
                value={fields.pinTo}
                aria-invalid={wrong}
                onInput={(event) => draft.edit({ pinTo: event.currentTarget.value })}
              />
            </Field>
          </div>
          {wrong && <p class="field-problem">{words.doubt.pin}</p>}
        </div>
      )}
    </div>
  );
}
