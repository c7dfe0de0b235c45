import type { DifferenceLine } from '../difference-text';
import { words } from '../words';

type DifferenceTableProps = {
  readonly caption: string;
  readonly titles: readonly [before: string, after: string];
  readonly lines: readonly DifferenceLine[];
  /** What was asked of a place. */
  readonly asked?: (field: string) => string;
};

/** Two versions side by side, a place below the other: what stood there on the left, what stands there on the right. */
export function DifferenceTable({ caption, titles, lines, asked }: DifferenceTableProps) {
  const say = words.value;
  return (
    <table class="difference">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          {titles.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      {lines.map(({ field, kind, label, before, after }) => {
        const why = asked?.(field) ?? '';
        return (
          <tbody key={field} class={kind}>
            <tr>
              <th scope="rowgroup" colSpan={2}>
                {label}
                {why === '' ? null : <span class="why">{say.asked(why)}</span>}
              </th>
            </tr>
            <tr>
              {[before, after].map((text, side) => (
                <td key={titles[side]} class={text === '' ? 'soft' : undefined}>
                  {text === '' ? say.empty : text}
                </td>
              ))}
            </tr>
          </tbody>
        );
      })}
    </table>
  );
}
