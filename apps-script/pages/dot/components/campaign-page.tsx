import { TaskLine } from '../../controls/task-line';
import type { CampaignPageModel } from '../models/campaign-page';
import { words } from '../words';
import { CampaignPart } from './campaign-part';

export function CampaignPage({ model }: { readonly model: CampaignPageModel }) {
  const known = model.status.known.value;
  return (
    <main class="panel">
      <h1 class="unseen">{words.value.heading}</h1>
      {known?.setUp ? <CampaignPart model={model} known={known} /> : null}
      <TaskLine state={model.status.reading.state.value} kind="read" onRetry={model.status.read} />
    </main>
  );
}
