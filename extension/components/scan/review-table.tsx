import { useEffect, useRef, useState } from 'preact/hooks';
import type { ScanModel } from '../../models/scan';
import type { ScanRow } from '../../models/scan-row';
import { Notice } from '../notice';
import { ReviewRow } from './review-row';
import { useScanWords } from './words';

const isTyped = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement
    ? target.type !== 'checkbox'
    : /^(SELECT|TEXTAREA)$/.test((target as HTMLElement | null)?.tagName ?? '');

/**
 * The articles of a list, to be looked over and logged together. Worked by the keyboard alone: one row has the focus,
 * arrows move it, space chooses, digits give the theme, Enter logs.
 */
export function ReviewTable({ scan }: { readonly scan: ScanModel }) {
  const words = useScanWords();
  const rows = scan.rows.value;
  const body = useRef<HTMLUListElement>(null);
  const [at, goTo] = useState(0);
  const current = Math.min(at, rows.length - 1);
  const chosen = scan.chosen.value;
  const unready = scan.unready.value;
  const isOver = /^(done|stopped)$/.test(scan.stage.value.kind);

  // Once all is read the first row takes the focus: the rest is arrows, digits and Enter.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the reading is over, and only then
  useEffect(() => {
    if (isOver && !body.current?.contains(document.activeElement)) focusRow(0);
  }, [isOver]);

  const focusRow = (to: number) => {
    goTo(to);
    body.current?.querySelectorAll<HTMLElement>('.review-row')[to]?.focus();
  };
  const keys = (event: KeyboardEvent, row: ScanRow) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (isTyped(event.target)) return;
    const to = { ArrowUp: current - 1, ArrowDown: current + 1, Home: 0, End: rows.length - 1 }[event.key];
    const state = row.state.peek();
    if (to !== undefined) focusRow(Math.max(0, Math.min(rows.length - 1, to)));
    else if (event.key === ' ' && event.target === event.currentTarget) scan.toggle(row);
    else if (/^[0-9]$/.test(event.key)) scan.chooseTheme(row, Number(event.key));
    else if (/^n$/i.test(event.key) && state.kind === 'read') state.draft.confirmDate();
    else if (event.key === 'Enter' && event.target === event.currentTarget) void scan.save();
    else return;
    event.preventDefault();
  };

  return (
    <section aria-labelledby="review-title" class="review">
      <h3 id="review-title">{words.table}</h3>
      <p class="hint" id="review-keys">
        {words.keys(Math.min(9, scan.lastTheme.value))}
      </p>
      <ul class="review-list" ref={body} aria-describedby="review-keys">
        {rows.map((row, index) => (
          <ReviewRow
            key={row.listedKey}
            row={row}
            scan={scan}
            isCurrent={index === current}
            onFocus={() => goTo(index)}
            onKeyDown={(event) => keys(event, row)}
          />
        ))}
      </ul>
      <div class="save-bar">
        {scan.notKept.value && (
          <Notice tone="danger" live>
            <p>{words.notKept}</p>
          </Notice>
        )}
        {unready > 0 && <p class="quiet">{words.unready(unready)}</p>}
        <button
          type="button"
          class="primary"
          disabled={chosen === 0 || scan.busy.value}
          onClick={() => void scan.save()}
        >
          {words.save(chosen)}
        </button>
      </div>
    </section>
  );
}
