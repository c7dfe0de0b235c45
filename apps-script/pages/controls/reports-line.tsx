import { formatMoment } from '../../../shared/locale/format';
import type { CampaignReports } from '../campaign-reports';
import { language, words } from '../words';
import { Button } from './button';
import { Notice } from './notice';
import { TaskLine } from './task-line';

/** What became of reading the reports; without an active campaign, where to make or choose one. */
export function ReportsLine({ reports }: { readonly reports: CampaignReports }) {
  const say = words.value;
  if (!reports.noCampaign.value) {
    return <TaskLine state={reports.reading.state.value} kind="read" onRetry={() => void reports.read()} />;
  }
  return (
    <div role="status">
      <Notice tone="plain" title={say.noCampaign.title}>
        <p>{say.noCampaign.body}</p>
        <div class="actions">
          <Button kind="main" onPress={() => void reports.openPage('dot')}>
            {say.noCampaign.open}
          </Button>
          <Button onPress={() => void reports.read()}>{say.task.reload}</Button>
        </div>
      </Notice>
    </div>
  );
}

/** When the reports were read, and the button that reads them again. */
export function ReadAt({ reports }: { readonly reports: CampaignReports }) {
  const say = words.value.task;
  const data = reports.data.value;
  if (!data) return null;
  return (
    <p class="read-at">
      <span>{say.readAt(formatMoment(data.at, language.value))}</span>
      <Button kind="quiet" off={reports.reading.running.value} onPress={() => void reports.read()}>
        {say.reload}
      </Button>
    </p>
  );
}
