import type { ReportsData } from '../../../../shared/protocol';
import { reasonText } from '../../../../shared/report/reasons';
import { language } from '../../words';
import type { Check } from '../models/check';
import { words } from '../words';

type AskedProps = { readonly check: Check; readonly data: ReportsData };

/** What the unit was asked for in the current round, and whether it came. */
export function Asked({ check, data }: AskedProps) {
  const say = words.value.check;
  const asked = check.asked.value;
  if (asked.length === 0) return null;
  return (
    <section>
      <h3>{say.asked(check.unit.value?.round ?? 0)}</h3>
      <ul class="asked">
        {asked.map((reason, at) => {
          const isMet = check.isMet(reason.field);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same may be asked twice
            <li key={at}>
              {reasonText(reason, language.value, data.themes)}{' '}
              {check.isAnswer.value ? (
                <strong class={isMet ? 'met' : 'unmet'}>{isMet ? say.met : say.unmet}</strong>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
