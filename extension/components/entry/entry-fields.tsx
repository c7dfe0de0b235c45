import type { Labels, Language } from '../../../shared/locale/labels';
import type { EntryFields } from '../../models/entry-edit';
import { Field } from '../field';

type Edited = {
  readonly fields: EntryFields;
  readonly onEdit: (changes: Partial<EntryFields>) => void;
  readonly label: string;
};

type TextName = {
  [Name in keyof EntryFields]: string extends EntryFields[Name] ? Name : never;
}[keyof EntryFields];

/** A field of one line. */
export function TextField({
  fields,
  onEdit,
  label,
  name,
  wrong = null,
}: Edited & { readonly name: TextName; readonly wrong?: string | null }) {
  const id = `entry-${name}`;
  return (
    <Field id={id} label={label} wrong={wrong}>
      <input
        id={id}
        autoComplete="off"
        maxLength={name === 'note' ? 2000 : 200}
        value={fields[name]}
        aria-invalid={wrong !== null}
        aria-describedby={wrong === null ? undefined : `${id}-problem`}
        onInput={(event) => onEdit({ [name]: event.currentTarget.value })}
      />
    </Field>
  );
}

/** One of a few choices, by their labels. */
export function ChoiceField<Name extends 'genre' | 'origin' | 'state'>({
  fields,
  onEdit,
  label,
  name,
  choices,
  language,
}: Edited & {
  readonly name: Name;
  readonly choices: Readonly<Record<EntryFields[Name], Labels>>;
  readonly language: Language;
}) {
  const id = `entry-${name}`;
  return (
    <Field id={id} label={label}>
      <select
        id={id}
        value={fields[name]}
        onChange={(event) => onEdit({ [name]: event.currentTarget.value })}
      >
        {(Object.entries(choices) as [string, Labels][]).map(([choice, labels]) => (
          <option key={choice} value={choice}>
            {labels[language]}
          </option>
        ))}
      </select>
    </Field>
  );
}
