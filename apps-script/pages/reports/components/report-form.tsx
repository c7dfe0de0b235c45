import type { ReportsData } from '../../../../shared/protocol';
import { metrics } from '../../../../shared/report/metrics/index';
import type { Form } from '../form';
import { words } from '../words';
import { DocumentFields } from './document-fields';
import { MetricGroups } from './metric-groups';
import { ThemeClaims } from './theme-claims';
import { UsualList } from './usual-list';
import { WordsField } from './words-field';

type ReportFormProps = { readonly form: Form; readonly data: ReportsData };

/** All that a report can say, for one unit. */
export function ReportForm({ form, data }: ReportFormProps) {
  const say = words.value;
  const { draft } = form;
  const isNil = draft.text('nil') !== '';
  const hasFigures = metrics.some(({ id }) => draft.text(`figure:${id}`) !== '');
  return (
    <div class="report-form">
      <DocumentFields form={form} today={data.today} />
      <section>
        <label class="check" data-field="nil">
          <input
            type="checkbox"
            checked={isNil}
            onChange={(event) => draft.type('nil', event.currentTarget.checked ? '1' : '')}
          />
          <span>
            {say.nil} <span class="soft">{say.nilHelp}</span>
          </span>
        </label>
      </section>
      {isNil && !hasFigures ? null : <MetricGroups form={form} />}
      <ThemeClaims form={form} themes={data.themes} />
      <section class="fields">
        <UsualList form={form} kind="difficulties" />
        <UsualList form={form} kind="proposals" />
        <WordsField form={form} field="note" label={say.note} lines={2} />
      </section>
    </div>
  );
}
