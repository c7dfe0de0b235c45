import { formatTime } from '../../../shared/locale/format';
import type { CampaignReference } from '../../../shared/protocol';
import { genres, origins, publicationStates } from '../../../shared/publication/genre';
import type { EntryEdit, EntryFields } from '../../models/entry-edit';
import { Field } from '../field';
import { Notice } from '../notice';
import { useLanguage, useWords } from '../words';
import { ChoiceField, TextField } from './entry-fields';
import { useEntryWords } from './words';

type Props = {
  readonly edit: EntryEdit;
  readonly campaign: CampaignReference | null;
  readonly onClose: () => void;
};

/** A logged entry to be corrected; only what is changed here is written, and never over somebody else's edit. */
export function EntryForm({ edit, campaign, onClose }: Props) {
  const words = useEntryWords();
  const labels = useWords().field;
  const language = useLanguage();
  const fields = edit.fields.value;
  const faults = edit.faults.value;
  const set = (changes: Partial<EntryFields>) => edit.edit(changes);
  const text = { fields, onEdit: set };
  const themes = campaign?.themes ?? [];
  const kept = edit.outcome.value === 'kept';
  return (
    <form
      class="entry-form"
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault();
        void edit.save();
      }}
    >
      <p class="hint">{words.asOf(edit.entry.row, formatTime(edit.entry.rowAt))}</p>
      <Field id="entry-title" label={labels.title} wrong={faults.includes('title') ? words.titleWrong : null}>
        <textarea
          id="entry-title"
          class="grows"
          rows={2}
          maxLength={1000}
          value={fields.title}
          aria-invalid={faults.includes('title')}
          onInput={(event) => set({ title: event.currentTarget.value })}
        />
      </Field>
      <div class="row-half">
        <TextField
          {...text}
          name="date"
          label={labels.date}
          wrong={faults.includes('date') ? words.dateWrong : null}
        />
        <TextField
          {...text}
          name="time"
          label={labels.time}
          wrong={faults.includes('time') ? words.timeWrong : null}
        />
      </div>
      <Field id="entry-theme" label={labels.theme}>
        <select
          id="entry-theme"
          value={fields.theme}
          onChange={(event) => set({ theme: Number(event.currentTarget.value) })}
        >
          <option value={0}>{labels.otherTheme}</option>
          {themes.map(({ number, label }) => (
            <option key={number} value={number}>
              {number}. {label}
            </option>
          ))}
        </select>
      </Field>
      <fieldset class="secondary">
        <legend>{labels.secondary}</legend>
        {themes
          .filter(({ number }) => number !== fields.theme)
          .map(({ number, label }) => {
            const chosen = fields.secondaryThemes.includes(number);
            return (
              <label key={number}>
                <input
                  type="checkbox"
                  checked={chosen}
                  disabled={!chosen && fields.secondaryThemes.length >= 2}
                  onChange={() =>
                    set({
                      secondaryThemes: chosen
                        ? fields.secondaryThemes.filter((other) => other !== number)
                        : [...fields.secondaryThemes, number],
                    })
                  }
                />
                <span>
                  {number}. {label}
                </span>
              </label>
            );
          })}
      </fieldset>
      <Field id="entry-units" label={words.units}>
        <textarea
          id="entry-units"
          class="grows"
          rows={2}
          value={fields.units}
          onInput={(event) => set({ units: event.currentTarget.value })}
        />
      </Field>
      <div class="row-half">
        <ChoiceField {...text} name="genre" label={labels.genre} choices={genres} language={language} />
        <ChoiceField {...text} name="origin" label={labels.origin} choices={origins} language={language} />
      </div>
      <div class="row-half">
        <TextField {...text} name="author" label={labels.author} />
        <TextField {...text} name="authorUnit" label={labels.authorUnit} />
      </div>
      <div class="row-half">
        <TextField {...text} name="source" label={labels.source} />
        <TextField {...text} name="section" label={labels.section} />
      </div>
      <div class="row-half">
        <TextField
          {...text}
          name="photos"
          label={labels.photos}
          wrong={faults.includes('photos') ? words.photosWrong : null}
        />
        <TextField
          {...text}
          name="views"
          label={words.views}
          wrong={faults.includes('views') ? words.viewsWrong : null}
        />
      </div>
      <ChoiceField
        {...text}
        name="state"
        label={words.state}
        choices={publicationStates}
        language={language}
      />
      <TextField {...text} name="note" label={labels.note} />
      {edit.outcome.value === 'not-kept' && (
        <Notice tone="danger" live>
          <p>{words.notKept}</p>
        </Notice>
      )}
      <p class="quiet" role="status">
        {kept ? words.kept : edit.isChanged.value || faults.length > 0 ? '' : words.nothing}
      </p>
      <div class="actions">
        <button type="submit" class="primary" disabled={!edit.isChanged.value || kept}>
          {words.save}
        </button>
        <button type="button" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </form>
  );
}
