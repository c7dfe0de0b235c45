import { dayIn, type Form } from '../form';
import type { PersonalFinds } from '../personal-check';
import { words } from '../words';
import { DateField } from './date-field';
import { PersonalNote } from './personal-note';
import { TextField } from './text-field';

type FieldProps<Field extends string> = {
  readonly form: Form<Field>;
  readonly field: Field;
  readonly label: string;
  readonly onType: (field: Field, text: string) => void;
  readonly help?: string;
  readonly fault?: string | null;
  readonly onEnter?: () => void;
};

/** A text of a form. `data-field` is where the focus is sent to. */
export function FormText<Field extends string>(
  props: FieldProps<Field> & { readonly lines?: number; readonly personal?: PersonalFinds<Field> },
) {
  const { form, field, onType, personal, ...rest } = props;
  return (
    <div data-field={field}>
      <TextField {...rest} value={form.texts.value[field]} onType={(text) => onType(field, text)} />
      {personal ? <PersonalNote check={personal} field={field} /> : null}
    </div>
  );
}

/** A day of a form. */
export function FormDate<Field extends string>(props: FieldProps<Field> & { readonly today: string }) {
  const { form, field, onType, ...rest } = props;
  const text = form.texts.value[field];
  return (
    <div data-field={field}>
      <DateField {...rest} text={text} date={dayIn(text)} onType={(typed) => onType(field, typed)} />
    </div>
  );
}

/** A fault as a sentence; `after` is the text of the day that has to come first. What is no day the field says itself. */
export function faultText(fault: 'blank' | 'unreadable' | 'order' | undefined, after = ''): string | null {
  if (fault === 'blank') return words.value.field.blank;
  return fault === 'order' ? words.value.field.order(after) : null;
}
