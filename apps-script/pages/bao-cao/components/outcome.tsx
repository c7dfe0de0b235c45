import { useLayoutEffect, useRef } from 'preact/hooks';
import { reportStatuses } from '../../../../shared/report/status';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { TaskLine } from '../../controls/task-line';
import { Leave } from '../../reports/components/leave';
import type { Saved } from '../../reports/submission';
import { language } from '../../words';
import type { ReportsPageModel } from '../models/reports-page';
import { words } from '../words';

type OutcomeProps = { readonly model: ReportsPageModel; readonly saved: Saved };

/** What was saved, and where to go on: the receipt for the unit, the next unit, the look at this one. */
export function Outcome({ model, saved: { outcome } }: OutcomeProps) {
  const say = words.value.outcome;
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  const next = model.next.value;
  return (
    <section class="outcome">
      <Notice tone="good">
        <h2 class="minor" ref={title} tabIndex={-1}>
          {outcome.kind === 'arrival' ? say.arrival(outcome.version) : say.saved(outcome.version)}
        </h2>
        <p>{say.status(reportStatuses[outcome.status][language.value])}</p>
      </Notice>
      <div class="actions">
        <Button off={model.writing.running.value} onPress={() => void model.writeReceipt()}>
          {say.receipt}
        </Button>
      </div>
      <TaskLine state={model.writing.state.value} kind="read" />
      <Leave leaving={model.leaving} name={say.check}>
        {next ? (
          <Button kind="main" onPress={() => void model.choose(next.id)}>
            {say.next(next.name)}
          </Button>
        ) : null}
      </Leave>
      <Button kind="quiet" onPress={model.again}>
        {say.again}
      </Button>
    </section>
  );
}
