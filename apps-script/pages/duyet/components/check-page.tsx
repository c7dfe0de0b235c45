import { ReadAt, ReportsLine } from '../../controls/reports-line';
import { TaskLine } from '../../controls/task-line';
import { UnitPicker } from '../../controls/unit-picker';
import { UnitButtons } from '../../reports/components/unit-buttons';
import { UnitHead } from '../../reports/components/unit-head';
import type { CheckPageModel } from '../models/check-page';
import { words } from '../words';
import { CheckPart } from './check-part';

type PageProps = { readonly model: CheckPageModel };

/** The officer's look at reports: which of them wait, then one of them. */
export function CheckPage({ model }: PageProps) {
  const { reports } = model;
  const data = reports.data.value;
  const unit = model.unit.value;
  return (
    <main class="reports">
      <h1 class="unseen">{words.value.heading}</h1>
      <div class="panel">
        <ReportsLine reports={reports} />
        {data ? (
          <>
            <p class="eyebrow one-line">{data.campaign.title}</p>
            <UnitPicker units={data.units} chosen={unit} onChoose={(id) => void model.choose(id)} />
            {unit ? (
              <UnitHead key={unit.id} view={model.view} leaving={model.leaving} way={words.value.toForm} />
            ) : (
              <Waiting model={model} />
            )}
          </>
        ) : null}
      </div>
      {data && unit ? (
        <div key={unit.id} class="panel">
          <TaskLine
            state={reports.readingVersions.state.value}
            kind="read"
            onRetry={() => void model.choose(unit.id)}
          />
          {reports.findVersions(unit.id) ? <CheckPart check={model.checkOf(unit.id)} data={data} /> : null}
        </div>
      ) : null}
    </main>
  );
}

/** The reports that nobody has looked at yet. */
function Waiting({ model }: PageProps) {
  const say = words.value;
  const { reports } = model;
  const count = reports.listed.value.length;
  return (
    <>
      {count === 0 ? <p class="soft">{say.noneWaiting}</p> : <h2 class="minor">{say.waiting(count)}</h2>}
      <UnitButtons reports={reports} isUnsaved={model.isUnsaved} onChoose={(id) => void model.choose(id)} />
      <ReadAt reports={reports} />
    </>
  );
}
