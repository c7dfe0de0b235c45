import type { StatusData } from '../../../../shared/protocol';
import type { CampaignPageModel } from '../models/campaign-page';
import { DeadlineForm } from './deadline-form';
import { DispatchForm } from './dispatch-form';
import { DispatchFound } from './dispatch-found';

type PartProps = { readonly model: CampaignPageModel; readonly known: StatusData };

/** The deadline of a campaign, and a new campaign from a dispatch. While a dispatch is looked at, only that. */
export function CampaignPart({ model, known }: PartProps) {
  const found = model.dispatch.found.value;
  if (found) return <DispatchFound dispatch={model.dispatch} found={found} />;
  return (
    <>
      {known.campaigns.length === 0 ? null : <DeadlineForm model={model} campaigns={known.campaigns} />}
      <DispatchForm dispatch={model.dispatch} />
    </>
  );
}
