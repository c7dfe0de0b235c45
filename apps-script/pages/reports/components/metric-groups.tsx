import { useState } from 'preact/hooks';
import { type MetricId, metricGroups, metrics } from '../../../../shared/report/metrics/index';
import { Button } from '../../controls/button';
import { language } from '../../words';
import type { Form } from '../form';
import { words } from '../words';
import { MetricField } from './metric-field';

type GroupsProps = { readonly form: Form };

/** All figures: those at the core first, the others on demand. */
export function MetricGroups({ form }: GroupsProps) {
  const say = words.value;
  const { draft } = form;
  const [showUsual, setShowUsual] = useState(false);
  const further = metrics.filter((metric) => !metric.core);
  const given = further.filter(({ id }) => draft.text(`figure:${id}`) !== '').length;
  const [open] = useState(given > 0);
  const fields = (core: boolean) => <Fields form={form} core={core} showUsual={showUsual} />;
  return (
    <section>
      <h3>{say.figures}</h3>
      <p class="help">{say.blank}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={showUsual}
          onChange={(event) => setShowUsual(event.currentTarget.checked)}
        />
        <span>{say.showUsual}</span>
      </label>
      {fields(true)}
      <details open={open}>
        <summary>{say.further(further.length, given)}</summary>
        {fields(false)}
      </details>
    </section>
  );
}

type FieldsProps = GroupsProps & { readonly core: boolean; readonly showUsual: boolean };
function Fields({ form, core, showUsual }: FieldsProps) {
  return (
    <>
      {metricGroups.map(({ id, labels, metrics: all }) => {
        const some = metrics.filter(
          (metric) => metric.core === core && all.some((one) => one.id === metric.id),
        );
        return some.length === 0 ? null : (
          <fieldset key={id} class="group">
            <legend>{labels[language.value]}</legend>
            {some.map((metric) => (
              <MetricField key={metric.id} form={form} metric={metric} showUsual={showUsual} />
            ))}
            {some.some((metric) => metric.id === 'web_tin') ? <FromLedger form={form} /> : null}
          </fieldset>
        );
      })}
    </>
  );
}

const ledgerMetric: MetricId = 'web_tin';

/** What an editorial board published is in the ledger (R9): nobody need count it. */
function FromLedger({ form: { draft } }: GroupsProps) {
  const { unit } = draft.base.value;
  if (unit.kind !== 'ban_bien_tap') return null;
  return (
    <Button onPress={() => draft.setFigure(ledgerMetric, draft.logged.value)}>
      {words.value.fromLedger(draft.logged.value)}
    </Button>
  );
}
