import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { addDays, dayOfWeek } from '../../../shared/calendar/days';
import { addMonths, dayOfWeekFromMonday, weeksOf } from '../clock';
import { words } from '../words';

type MonthProps = {
  readonly date: string | null;
  readonly today: string;
  readonly onChoose: (date: string) => void;
  readonly onClose: () => void;
};

/** A month to choose a day of. Arrows move by days and weeks, Page Up and Down by months, Escape closes. */
export function Month({ date, today, onChoose, onClose }: MonthProps) {
  const [cursor, setCursor] = useState(date ?? today);
  const grid = useRef<HTMLTableElement>(null);
  const moved = useRef(true);
  const say = words.value.date;

  useLayoutEffect(() => {
    if (moved.current) grid.current?.querySelector<HTMLButtonElement>('[tabindex="0"]')?.focus();
    moved.current = false;
  });

  function move(to: string): void {
    moved.current = true;
    setCursor(to);
  }

  function press(event: KeyboardEvent): void {
    const steps: Record<string, () => string> = {
      ArrowLeft: () => addDays(cursor, -1),
      ArrowRight: () => addDays(cursor, 1),
      ArrowUp: () => addDays(cursor, -7),
      ArrowDown: () => addDays(cursor, 7),
      PageUp: () => addMonths(cursor, -1),
      PageDown: () => addMonths(cursor, 1),
      Home: () => addDays(cursor, -dayOfWeekFromMonday(cursor)),
      End: () => addDays(cursor, 6 - dayOfWeekFromMonday(cursor)),
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    move(step());
  }

  const month = cursor.slice(0, 7);
  const monthOf = (day: string) => say.month(Number(day.slice(5, 7)), Number(day.slice(0, 4)));
  return (
    <fieldset
      class="month"
      aria-label={say.open}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div class="month-head">
        <button
          type="button"
          class="step"
          aria-label={say.previousMonth}
          onClick={() => setCursor(addMonths(cursor, -1))}
        >
          ‹
        </button>
        <span aria-live="polite">{monthOf(cursor)}</span>
        <button
          type="button"
          class="step"
          aria-label={say.nextMonth}
          onClick={() => setCursor(addMonths(cursor, 1))}
        >
          ›
        </button>
      </div>
      <table ref={grid} onKeyDown={press}>
        <thead>
          <tr>
            {[1, 2, 3, 4, 5, 6, 0].map((day) => (
              <th key={day} scope="col" abbr={say.weekday(day)}>
                {say.weekdayShort(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day}>
                  <button
                    type="button"
                    class={day.startsWith(month) ? 'day' : 'day other'}
                    tabIndex={day === cursor ? 0 : -1}
                    aria-pressed={day === date}
                    aria-current={day === today ? 'date' : undefined}
                    aria-label={`${Number(day.slice(8))}, ${say.weekday(dayOfWeek(day))}, ${monthOf(day)}`}
                    onClick={() => onChoose(day)}
                  >
                    {Number(day.slice(8))}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  );
}
