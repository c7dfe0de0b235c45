import { formatNumber } from '../../../../shared/locale/format';
import { squeeze } from '../../../../shared/text/normalise';
import { language } from '../../words';
import { spanOf } from '../models/name-rows';
import type { NamedUnit } from '../models/overview';
import type { Page } from '../models/print-page';
import { words } from '../words';

/** Who is missing, by group, each with its days; what does not fit is counted. */
export function Names({ page }: { readonly page: Page }) {
  const say = words.value;
  const { groups, look, moreUnits } = page.fit;
  const number = (value: number) => formatNumber(value, language.value);
  const days = (unit: NamedUnit) =>
    unit.days === null ? '' : unit.days === 'today' ? say.today : say.days(unit.days);
  return (
    <section class="names">
      {groups.length === 0 && moreUnits === 0 && page.count.expected > 0 ? (
        <h3>{say.nobodyMissing}</h3>
      ) : null}
      {groups.map(({ kind, units, all }) => (
        <div key={kind}>
          <h3>{say.groups[kind](number(all))}</h3>
          <ul>
            {units.map((unit, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two units may bear one name
              <li key={at} class={spanOf(unit, look) === 2 ? 'wide' : undefined}>
                <span class="name">{squeeze(unit.name)}</span>
                {unit.days === null ? null : <span class="days">{days(unit)}</span>}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {moreUnits > 0 ? <p class="more">{say.moreUnits(number(moreUnits))}</p> : null}
    </section>
  );
}
