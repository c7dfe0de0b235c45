import { PersonalNote } from '../../controls/personal-note';
import { TextField } from '../../controls/text-field';
import type { FieldKey } from '../draft-fields';
import { type Form, faultOf } from '../form';

type WordsFieldProps = {
  readonly form: Form;
  readonly field: FieldKey;
  readonly label: string;
  readonly lines?: number;
  readonly kind?: 'text' | 'url';
  readonly help?: string;
};

/** A text of the draft; personal data in it is pointed out before it is saved. */
export function WordsField({ form, field, ...shown }: WordsFieldProps) {
  return (
    <div data-field={field}>
      <TextField
        {...shown}
        value={form.draft.text(field)}
        onType={(text) => form.draft.type(field, text)}
        fault={faultOf(form, field)}
      />
      <PersonalNote check={form.draft.personal} field={field} />
    </div>
  );
}
