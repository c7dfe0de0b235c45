import { metricGroups } from '../../../../shared/report/metrics/index';
import { language } from '../../words';
import type { OutgoingPageModel } from '../models/outgoing-page';
import { words } from '../words';

const groups = metricGroups
  .map(({ id, labels, metrics }) => ({ id, labels, metrics: metrics.filter(({ core }) => !core) }))
  .filter(({ metrics }) => metrics.length > 0);
const all = groups.reduce((sum, { metrics }) => sum + metrics.length, 0);

/** Which figures beside the core the form asks for. */
export function MetricChoice({ model }: { readonly model: OutgoingPageModel }) {
  const say = words.value;
  const chosen = model.further.value;
  return (
    <details class="further">
      <summary>{say.further(chosen.size, all)}</summary>
      <p class="help">{say.furtherHelp}</p>
      <div class="groups">
        <div class="columns">
          {groups.map(({ id, labels, metrics }) => (
            <fieldset key={id}>
              <legend>{labels[language.value]}</legend>
              {metrics.map((metric) => (
                <label key={metric.id} class="check">
                  <input
                    type="checkbox"
                    checked={chosen.has(metric.id)}
                    onChange={(event) => model.ask(metric.id, event.currentTarget.checked)}
                  />
                  <span>{metric.labels[language.value]}</span>
                </label>
              ))}
            </fieldset>
          ))}
        </div>
      </div>
    </details>
  );
}
