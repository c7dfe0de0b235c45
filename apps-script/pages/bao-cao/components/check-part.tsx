import type { ReportsData } from '../../../../shared/protocol';
import { reportStatuses } from '../../../../shared/report/status';
import { CopyText } from '../../controls/copy-text';
import { TaskLine } from '../../controls/task-line';
import { language } from '../../words';
import type { Check } from '../models/check';
import { words } from '../words';
import { CheckQuestions } from './check-questions';
import { Compared } from './compared';
import { ReasonsForm } from './reasons-form';
import { Verdict } from './verdict';

type CheckPartProps = { readonly check: Check; readonly data: ReportsData };

/** The officer's look at a report: what changed, what is odd, and what is said of it. */
export function CheckPart({ check, data }: CheckPartProps) {
  const say = words.value.check;
  const message = check.message.value;
  return (
    <>
      <Compared check={check} data={data} />
      <CheckQuestions check={check} />
      {check.isAsking.value ? <ReasonsForm check={check} data={data} /> : null}
      {message === '' ? null : (
        <section>
          <CopyText label={say.message} text={message} lines={7} />
        </section>
      )}
      <div class="dock">
        <Verdict check={check} />
        <TaskLine
          state={check.setting.state.value}
          kind="save"
          done={({ status }) => say.set(reportStatuses[status][language.value])}
        />
      </div>
    </>
  );
}
