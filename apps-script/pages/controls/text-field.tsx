import { useId } from 'preact/hooks';

type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly help?: string;
  readonly fault?: string | null;
  readonly placeholder?: string;
  /** Lines of a text that may be long; one line when left out. */
  readonly lines?: number;
  readonly kind?: 'text' | 'url';
  readonly onEnter?: () => void;
};

/** A label, its input, what helps to fill it, and what is wrong with what was typed. */
export function TextField(props: TextFieldProps) {
  const { label, value, onType, help, fault, placeholder, lines, kind = 'text', onEnter } = props;
  const id = useId();
  const describedBy = [help && `${id}-help`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined;
  const shared = {
    id,
    value,
    placeholder,
    'aria-describedby': describedBy,
    'aria-invalid': fault ? true : undefined,
    spellcheck: false,
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {lines === undefined ? (
        <input
          {...shared}
          type="text"
          inputMode={kind}
          autocomplete="off"
          onInput={(event) => onType(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.isComposing) onEnter?.();
          }}
        />
      ) : (
        <textarea {...shared} rows={lines} onInput={(event) => onType(event.currentTarget.value)} />
      )}
      {fault ? (
        <p class="fault" id={`${id}-fault`}>
          {fault}
        </p>
      ) : null}
      {help ? (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      ) : null}
    </div>
  );
}
