import { type FilterId, filters } from '../../reports/reports-model';
import type { ReportsPageModel } from '../models/reports-page';
import { words } from '../words';
import { Standing } from './standing';

const filterIds = Object.keys(filters) as FilterId[];

/** All units of the campaign with where their reports stand, or those with which there is something to do. */
export function UnitList({ model }: { readonly model: ReportsPageModel }) {
  const say = words.value;
  const { reports } = model;
  const listed = reports.listed.value;
  return (
    <>
      <fieldset class="filters">
        <legend class="unseen">{say.filterLabel}</legend>
        {filterIds.map((id) => (
          <button
            key={id}
            type="button"
            aria-pressed={reports.filter.value === id}
            onClick={() => {
              reports.filter.value = id;
            }}
          >
            {say.filters[id]} <strong>{reports.count(id)}</strong>
          </button>
        ))}
      </fieldset>
      {listed.length === 0 ? <p class="soft">{say.noneListed}</p> : null}
      <ul class="units">
        {listed.map((unit) => (
          <li key={unit.id}>
            <button type="button" onClick={() => void model.choose(unit.id)}>
              <span class="name">{unit.name}</span>
              <Standing unit={unit} due={reports.dueOf(unit)} isTyped={model.isTyped(unit.id)} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
