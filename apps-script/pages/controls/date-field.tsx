import { useId, useRef, useState } from 'preact/hooks';
import { addDays, dayOfWeek, daysBetween } from '../../../shared/calendar/days';
import { formatDate } from '../../../shared/locale/format';
import { words } from '../words';
import { Month } from './month';

type DateFieldProps = {
  readonly label: string;
  readonly text: string;
  /** What `text` was read as; null while it is no date. */
  readonly date: string | null;
  readonly today: string;
  readonly onType: (text: string) => void;
  readonly help?: string;
  /** What is wrong with the day itself. */
  readonly fault?: string | null;
  readonly onEnter?: () => void;
};

/** 30042025 typed without strokes. */
const withStrokes = (text: string) => text.replace(/^(\d{2})(\d{2})(\d{4})$/, '$1/$2/$3');

/**
 * A date as dd/MM/yyyy whatever the browser's language, which the browser's own date input does not give (and its
 * picker is refused inside the frames of HtmlService). The day of the week under it shows how it was read.
 */
export function DateField(props: DateFieldProps) {
  const { label, text, date, today, onType, help, fault = null, onEnter } = props;
  const id = useId();
  const [open, setOpen] = useState(false);
  const [left, setLeft] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const say = words.value.date;
  const wrong = left && text.trim() !== '' && date === null ? say.bad : fault;

  function choose(day: string): void {
    onType(formatDate(day));
    setOpen(false);
    input.current?.focus();
  }

  function press(event: KeyboardEvent): void {
    const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      onType(formatDate(date === null ? today : addDays(date, step)));
    } else if (event.key === 'Enter') {
      setLeft(true);
      onEnter?.();
    } else if (event.key === 'Escape') setOpen(false);
  }

  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="date-row">
        <input
          id={id}
          ref={input}
          type="text"
          inputMode="numeric"
          autocomplete="off"
          placeholder={say.placeholder}
          value={text}
          aria-describedby={`${id}-read ${id}-help`}
          aria-invalid={wrong === null ? undefined : true}
          onInput={(event) => {
            setLeft(false);
            onType(withStrokes(event.currentTarget.value));
          }}
          onBlur={() => {
            setLeft(true);
            if (date !== null && text !== formatDate(date)) onType(formatDate(date));
          }}
          onKeyDown={press}
        />
        <button
          type="button"
          class="calendar"
          aria-label={open ? say.close : say.open}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 1.5v3M10.5 1.5v3" />
          </svg>
        </button>
      </div>
      <p class={wrong === null ? 'help' : 'fault'} id={`${id}-read`} aria-live="polite">
        {wrong ??
          (date === null
            ? null
            : `${say.weekday(dayOfWeek(date))}, ${say.distance(daysBetween(today, date))}`)}
      </p>
      {help === undefined ? null : (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {open ? (
        <Month
          key={date ?? today}
          date={date}
          today={today}
          onChoose={choose}
          onClose={() => {
            setOpen(false);
            input.current?.focus();
          }}
        />
      ) : null}
    </div>
  );
}
