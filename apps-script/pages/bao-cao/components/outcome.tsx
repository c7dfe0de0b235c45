import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ReportsData } from '../../../../shared/protocol';
import { receipt } from '../../../../shared/report/outgoing/receipt';
import { reportStatuses } from '../../../../shared/report/status';
import { Button } from '../../controls/button';
import { CopyText } from '../../controls/copy-text';
import { Notice } from '../../controls/notice';
import type { Saved } from '../../reports/submission';
import { language } from '../../words';
import type { ReportsPageModel } from '../models/reports-page';
import { words } from '../words';

type OutcomeProps = {
  readonly model: ReportsPageModel;
  readonly saved: Saved;
  readonly data: ReportsData;
};

/** What was saved, the receipt for the unit, and where to go on. */
export function Outcome({ model, saved: { outcome, sent }, data }: OutcomeProps) {
  const say = words.value.outcome;
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  const next = model.next.value;
  const { content, receivedOn, channel } = sent;
  const { themes } = data;
  const unit = model.unit.value?.name ?? '';
  return (
    <section>
      <Notice tone="good">
        <h2 class="minor" ref={title} tabIndex={-1}>
          {outcome.kind === 'arrival' ? say.arrival(outcome.version) : say.saved(outcome.version)}
        </h2>
        <p>{say.status(reportStatuses[outcome.status][language.value])}</p>
      </Notice>
      <CopyText
        label={say.receipt}
        text={receipt({ unit, content, receivedOn, channel, themes }, language.value)}
        lines={8}
      />
      <div class="actions">
        {next ? (
          <Button kind="main" onPress={() => void model.choose(next.id)}>
            {say.next(next.name)}
          </Button>
        ) : null}
        <Button
          onPress={() => {
            model.again();
            model.part.value = 'check';
          }}
        >
          {say.check}
        </Button>
        <Button kind="quiet" onPress={model.again}>
          {say.again}
        </Button>
      </div>
    </section>
  );
}
