import { useLayoutEffect, useRef } from 'preact/hooks';
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
      {message === '' ? null : <Message text={message} />}
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

/** What the unit is asked for, ready to be sent. */
function Message({ text }: { readonly text: string }) {
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => place.current?.focus(), []);
  return (
    <section ref={place} tabIndex={-1}>
      <CopyText label={words.value.check.message} text={text} lines={7} />
    </section>
  );
}
