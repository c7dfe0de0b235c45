import { formatMoment } from '../../../../shared/locale/format';
import type { StatusData } from '../../../../shared/protocol';
import { Button } from '../../controls/button';
import { TaskLine } from '../../controls/task-line';
import { language } from '../../words';
import { pageIds, type SidebarModel } from '../models/sidebar';
import { words } from '../words';
import { CampaignCard } from './campaign-card';
import { Care } from './care';

type PartProps = { readonly model: SidebarModel; readonly known: StatusData };

/** The state of the tracker at a glance: what needs care first, then the campaign. */
export function OverviewPart({ model, known }: PartProps) {
  const { status } = model;
  const say = words.value;
  const reading = status.reading.state.value;
  return (
    <>
      <Care status={status} known={known} />
      <CampaignCard model={model} known={known} />
      <nav class="pages" aria-label={say.pagesLabel}>
        {pageIds.map((id) => (
          <Button key={id} onPress={() => void model.openPage(id)}>
            {say.pages[id]}
          </Button>
        ))}
      </nav>
      <footer class="read-at">
        <span>{say.task.readAt(formatMoment(known.at, language.value))}</span>
        <Button kind="quiet" off={status.reading.running.value} onPress={() => void status.read()}>
          {say.task.reload}
        </Button>
      </footer>
      <TaskLine state={reading} kind="read" />
    </>
  );
}
