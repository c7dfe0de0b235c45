import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { TextField } from '../../controls/text-field';
import type { FieldKey } from '../draft-fields';
import { type Form, faultOf } from '../form';
import { words } from '../words';

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
  const say = words.value.personal;
  const { personal } = form.draft;
  const kinds = personal.found.value.get(field);
  return (
    <div data-field={field}>
      <TextField
        {...shown}
        value={form.draft.text(field)}
        onType={(text) => form.draft.type(field, text)}
        fault={faultOf(form, field)}
      />
      <div role="status">
        {kinds ? (
          <Notice tone="warn">
            <p>{say.found(kinds.map((kind) => say.kinds[kind]).join(', '))}</p>
            <div class="actions">
              <Button onPress={() => personal.remove(field)}>{say.remove}</Button>
              <Button kind="quiet" onPress={() => personal.leave(field)}>
                {say.leave}
              </Button>
            </div>
          </Notice>
        ) : null}
      </div>
    </div>
  );
}
