import { type PinPosition, pinPositions } from '../../shared/publication/genre';
import { Field } from './field';
import { useLanguage, useWords } from './words';

type PinPeriodFields = { readonly position: PinPosition; readonly from: string; readonly to: string };

type Props = PinPeriodFields & {
  readonly wrong: boolean;
  readonly onEdit: (changes: Partial<PinPeriodFields>) => void;
};

/** Where on the portal an article is pinned, from which day and until when; the last day may be open. */
export function PinPeriod({ position, from, to, wrong, onEdit }: Props) {
  const words = useWords();
  const language = useLanguage();
  return (
    <div class="pin-details">
      <Field id="pin-position" label={words.field.pinPosition}>
        <select
          id="pin-position"
          value={position}
          onChange={(event) => onEdit({ position: event.currentTarget.value as PinPosition })}
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
            value={from}
            aria-invalid={wrong}
            onInput={(event) => onEdit({ from: event.currentTarget.value })}
          />
        </Field>
        <Field id="pin-to" label={words.field.pinTo}>
          <input
            id="pin-to"
            inputMode="numeric"
            placeholder={words.field.pinOpen}
            value={to}
            aria-invalid={wrong}
            onInput={(event) => onEdit({ to: event.currentTarget.value })}
          />
        </Field>
      </div>
      {wrong && <p class="field-problem">{words.doubt.pin}</p>}
    </div>
  );
}
