import { type Genre, genres, type Origin, origins } from '../../shared/publication/genre';
import type { ArticleDraft } from '../models/draft';
import { Field, useOrigin } from './field';
import { useLanguage, useWords } from './words';

/** What is usually right as read: folded, with its values in view. */
export function DetailFields({ draft }: { readonly draft: ArticleDraft }) {
  const words = useWords();
  const language = useLanguage();
  const origin = useOrigin();
  const fields = draft.fields.value;
  const { reading } = draft;
  const summary = [
    genres[fields.genre][language],
    origins[fields.origin][language],
    fields.author,
    fields.source,
    fields.section,
  ].filter((part) => part !== '');
  const others = (draft.campaign.value?.themes ?? []).filter(({ number }) => number !== fields.theme);
  const photosWrong = draft.doubts.value.some(({ field }) => field === 'photos');
  return (
    <details class="details">
      <summary>
        <span>{words.field.details}</span>
        <span class="details-values">{summary.join(' · ')}</span>
      </summary>
      <div class="row-half">
        <Field id="genre" label={words.field.genre}>
          <select
            id="genre"
            value={fields.genre}
            onChange={(event) => draft.edit({ genre: event.currentTarget.value as Genre })}
          >
            {Object.entries(genres).map(([id, labels]) => (
              <option key={id} value={id}>
                {labels[language]}
              </option>
            ))}
          </select>
        </Field>
        <Field id="origin" label={words.field.origin}>
          <select
            id="origin"
            value={fields.origin}
            onChange={(event) => draft.edit({ origin: event.currentTarget.value as Origin })}
          >
            {Object.entries(origins).map(([id, labels]) => (
              <option key={id} value={id}>
                {labels[language]}
              </option>
            ))}
          </select>
        </Field>
      </div>
      {(['author', 'source', 'section'] as const).map((name) => (
        <Field key={name} id={name} label={words.field[name]} origin={origin(reading[name], fields[name])}>
          <input
            id={name}
            autoComplete="off"
            maxLength={200}
            value={fields[name]}
            onInput={(event) => draft.edit({ [name]: event.currentTarget.value })}
          />
        </Field>
      ))}
      <div class="row-half">
        <Field id="author-unit" label={words.field.authorUnit}>
          <input
            id="author-unit"
            autoComplete="off"
            maxLength={200}
            value={fields.authorUnit}
            onInput={(event) => draft.edit({ authorUnit: event.currentTarget.value })}
          />
        </Field>
        <Field id="photos" label={words.field.photos} wrong={photosWrong ? words.doubt.photos : null}>
          <input
            id="photos"
            inputMode="numeric"
            autoComplete="off"
            maxLength={3}
            value={fields.photos}
            aria-invalid={photosWrong}
            onInput={(event) => draft.edit({ photos: event.currentTarget.value })}
          />
        </Field>
      </div>
      <fieldset class="secondary">
        <legend>{words.field.secondary}</legend>
        {others.map(({ number, label }) => (
          <label key={number}>
            <input
              type="checkbox"
              checked={fields.secondaryThemes.includes(number)}
              disabled={fields.secondaryThemes.length >= 2 && !fields.secondaryThemes.includes(number)}
              onChange={() => draft.toggleSecondary(number)}
            />
            <span>
              {number}. {label}
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
