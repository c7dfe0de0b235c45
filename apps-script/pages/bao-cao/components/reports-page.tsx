import { ReadAt, ReportsLine } from '../../controls/reports-line';
import { TaskLine } from '../../controls/task-line';
import { UnitPicker } from '../../controls/unit-picker';
import { UnitHead } from '../../reports/components/unit-head';
import type { ReportsPageModel } from '../models/reports-page';
import { words } from '../words';
import { FormPart } from './form-part';
import { UnitList } from './unit-list';

type PageProps = { readonly model: ReportsPageModel };

/** Reports beside the sheet: which unit, then its form. */
export function ReportsPage({ model }: PageProps) {
  const { reports } = model;
  const data = reports.data.value;
  const unit = model.unit.value;
  // What was saved has the way to the check among its own.
  const way = unit && unit.version > 0 && !model.saved.value ? words.value.check : null;
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
              <UnitHead key={unit.id} view={model.view} leaving={model.leaving} way={way} />
            ) : (
              <>
                <UnitList model={model} />
                <ReadAt reports={reports} />
              </>
            )}
          </>
        ) : null}
      </div>
      {data && unit ? <UnitForm key={unit.id} model={model} id={unit.id} /> : null}
    </main>
  );
}

function UnitForm({ model, id }: PageProps & { readonly id: string }) {
  const form = model.form.value;
  const data = model.reports.data.value;
  return (
    <div class="panel">
      <TaskLine
        state={model.reports.readingVersions.state.value}
        kind="read"
        onRetry={() => void model.choose(id)}
      />
      {form && data ? <FormPart model={model} form={form} data={data} /> : null}
    </div>
  );
}
