import { ReadAt, ReportsLine } from '../../controls/reports-line';
import { Tabs } from '../../controls/tabs';
import { TaskLine } from '../../controls/task-line';
import { UnitPicker } from '../../controls/unit-picker';
import { partIds, type ReportsPageModel } from '../models/reports-page';
import { words } from '../words';
import { CheckPart } from './check-part';
import { FormPart } from './form-part';
import { UnitHead } from './unit-head';
import { UnitList } from './unit-list';

type PageProps = { readonly model: ReportsPageModel };

/** Reports beside the sheet: which unit, then its form or the officer's look at it. */
export function ReportsPage({ model }: PageProps) {
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
            {unit ? <UnitHead key={unit.id} model={model} unit={unit} /> : <UnitList model={model} />}
            {unit ? null : <ReadAt reports={reports} />}
          </>
        ) : null}
      </div>
      {data && unit ? <UnitParts key={unit.id} model={model} /> : null}
    </main>
  );
}

function UnitParts({ model }: PageProps) {
  const say = words.value;
  const { reports } = model;
  const part = model.part.value;
  const form = model.form.value;
  const data = reports.data.value;
  const id = model.chosen.value;
  if (!data || id === null) return null;
  return (
    <Tabs
      label={say.partsLabel}
      tabs={partIds.map((one) => ({ id: one, name: say.parts[one] }))}
      chosen={part}
      onChoose={(one) => {
        model.part.value = one;
      }}
    >
      <TaskLine
        state={reports.readingVersions.state.value}
        kind="read"
        onRetry={() => void model.choose(id)}
      />
      {form && part === 'form' ? <FormPart model={model} form={form} data={data} /> : null}
      {form && part === 'check' ? <CheckPart check={model.checkOf(id)} data={data} /> : null}
    </Tabs>
  );
}
