import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ReportsData } from '../../../../shared/protocol';
import { receipt } from '../../../../shared/report/outgoing/receipt';
import { reportStatuses } from '../../../../shared/report/status';
import { Button } from '../../controls/button';
import { CopyText } from '../../controls/copy-text';
import { Notice } from '../../controls/notice';
import type { Saved } from '../../reports/submission';
import { language } from '../../words';
import type { ReportWork } from '../models/report-work';
import { words } from '../words';

type SavedProps = {
  readonly work: ReportWork;
  readonly saved: Saved;
  readonly unit: string;
  readonly themes: ReportsData['themes'];
  readonly next: { readonly name: string; readonly go: () => void } | null;
};

/** What was saved, the receipt for the unit, and where the work goes on. */
export function SavedReport({ work, saved: { outcome, sent }, unit, themes, next }: SavedProps) {
  const say = words.value.report;
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  const { content, receivedOn, channel } = sent;
  return (
    <>
      <Notice tone="good">
        <h2 class="minor" ref={title} tabIndex={-1}>
          {outcome.kind === 'arrival'
            ? say.arrival(unit, outcome.version)
            : say.savedAs(unit, outcome.version)}
        </h2>
        <p>{say.status(reportStatuses[outcome.status][language.value])}</p>
      </Notice>
      <CopyText
        label={say.receipt}
        text={receipt({ unit, content, receivedOn, channel, themes }, language.value)}
        lines={9}
      />
      <div class="actions">
        {next ? (
          <Button kind="main" onPress={next.go}>
            {say.nextPart(next.name)}
          </Button>
        ) : null}
        <Button kind="quiet" onPress={work.reopen}>
          {say.again}
        </Button>
      </div>
    </>
  );
}
