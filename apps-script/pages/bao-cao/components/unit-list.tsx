import { UnitButtons } from '../../reports/components/unit-buttons';
import { type FilterId, filters } from '../../reports/reports-model';
import type { ReportsPageModel } from '../models/reports-page';
import { words } from '../words';

const filterIds = Object.keys(filters) as FilterId[];

/** All units of the campaign with where their reports stand, or those with which there is something to do. */
export function UnitList({ model }: { readonly model: ReportsPageModel }) {
  const say = words.value;
  const { reports } = model;
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
      {reports.listed.value.length === 0 ? <p class="soft">{say.noneListed}</p> : null}
      <UnitButtons reports={reports} isUnsaved={model.isTyped} onChoose={(id) => void model.choose(id)} />
    </>
  );
}
