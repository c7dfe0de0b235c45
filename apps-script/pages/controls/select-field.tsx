import { useId } from 'preact/hooks';
import type { Form } from '../form';

type SelectProps<Field extends string> = {
  readonly form: Form<Field>;
  readonly field: Field;
  readonly label: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onType: (field: Field, text: string) => void;
};

/** A choice of a form. */
export function SelectField<Field extends string>(props: SelectProps<Field>) {
  const { form, field, label, options, onType } = props;
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={form.texts.value[field]}
        onChange={(event) => onType(field, event.currentTarget.value)}
      >
        {options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
