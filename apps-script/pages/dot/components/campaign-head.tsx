import { addDays } from '../../../../shared/calendar/days';
import { workingDaysBetween } from '../../../../shared/calendar/working-days';
import { campaignStages } from '../../../../shared/campaign/stage';
import { formatDate } from '../../../../shared/locale/format';
import type { CampaignStatus } from '../../../../shared/protocol';
import { language } from '../../words';
import type { CampaignPageModel } from '../models/campaign-page';
import { words } from '../words';

type Head = Pick<CampaignStatus, 'id' | 'title' | 'stage' | 'deadline' | 'missing'>;
type HeadProps = { readonly model: CampaignPageModel; readonly head: Head };

/** What the campaign is and where it stands, always in view; with others to choose from. */
export function CampaignHead({ model, head }: HeadProps) {
  const say = words.value;
  const { campaign } = model;
  const all = campaign.all.value;
  const { stage, deadline, missing } = head;
  const nameOf = (one: keyof typeof campaignStages) => campaignStages[one][language.value];
  const today = model.today();
  const days =
    deadline !== null && deadline > today
      ? workingDaysBetween(addDays(today, 1), deadline, campaign.data.value?.holidays ?? [])
      : null;
  return (
    <header class="head">
      {all.length > 1 ? (
        <select
          aria-label={say.choose}
          value={campaign.id.value}
          onChange={(event) => void campaign.choose(event.currentTarget.value)}
        >
          {all.map((one) => (
            <option key={one.id} value={one.id}>
              {nameOf(one.stage)}: {one.title}
            </option>
          ))}
        </select>
      ) : null}
      <h1 class="clamp" title={head.title}>
        {head.title}
      </h1>
      <p>
        <span class="chip">{nameOf(stage)}</span>{' '}
        {deadline === null ? say.noDeadline : say.due(formatDate(deadline))}
        {days === null ? null : <span class="soft">, {say.workingDays(days)}</span>}
      </p>
      {missing.length > 0 ? (
        <p class="caution">
          {say.lacks}: {missing.map((lack) => say.lack[lack]).join(', ')}
        </p>
      ) : null}
    </header>
  );
}
