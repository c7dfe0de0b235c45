import type { UnitReport } from '../../../../shared/protocol';
import { words } from '../../reports/standing-words';

/** What the unit was asked for, as it stands in its row. */
export function Asked({ unit: { round, reasons } }: { readonly unit: UnitReport }) {
  const lines = reasons.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{words.value.asked(round)}</h3>
      <ul class="asked">
        {lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same may be asked twice
          <li key={at}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
