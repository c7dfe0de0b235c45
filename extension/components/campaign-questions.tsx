import { formatDate } from '../../shared/locale/format';
import type { CampaignReference } from '../../shared/protocol';
import type { ArticleDraft } from '../models/draft';
import { Notice } from './notice';
import { useWords } from './words';

type Props = { readonly draft: ArticleDraft; readonly campaigns: readonly CampaignReference[] };

/** Which round the article is logged to: asked where the sheet has several, or the day is outside its period. */
export function CampaignQuestions({ draft, campaigns }: Props) {
  const words = useWords();
  const doubts = draft.doubts.value;
  const asks = doubts.some(({ field }) => field === 'campaign');
  const period = doubts.find((doubt) => doubt.field === 'period');
  const several = campaigns.length > 1;
  return (
    <>
      {(several || asks) && (
        <div class={asks ? 'field field-wrong' : 'field'}>
          <div class="field-head">
            <label for="campaign">{words.header.campaign}</label>
          </div>
          <select
            id="campaign"
            value={draft.campaign.value?.id ?? ''}
            aria-invalid={asks}
            onChange={(event) => draft.chooseCampaign(event.currentTarget.value || null)}
          >
            {draft.campaign.value === null && <option value="">{words.header.chooseCampaign}</option>}
            {campaigns.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
          {asks && <p class="field-problem">{words.doubt.campaign}</p>}
        </div>
      )}
      {period && (
        <Notice tone="warning" id="period">
          <p>
            {words.doubt.period(
              period.from ? formatDate(period.from) : words.doubt.openEnd,
              period.to ? formatDate(period.to) : words.doubt.openEnd,
            )}
          </p>
          <button type="button" class="small" id="confirm-period" onClick={draft.confirmPeriod}>
            {words.doubt.confirmPeriod}
          </button>
        </Notice>
      )}
    </>
  );
}
