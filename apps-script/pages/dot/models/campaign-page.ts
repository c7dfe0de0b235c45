import { todayHere } from '../../clock';
import type { Door } from '../../door';
import { createStatusModel } from '../../status-model';
import { createDeadlineModel } from './deadline';
import { createDispatchModel } from './dispatch';

export type CampaignPageModel = ReturnType<typeof createCampaignPageModel>;

/** The page of a campaign: its dispatch, deadlines, stages, who belongs to it. */
export function createCampaignPageModel(door: Door, today: () => string = () => todayHere()) {
  const status = createStatusModel(door);
  return {
    today,
    status,
    deadline: createDeadlineModel(door, status),
    dispatch: createDispatchModel(door, status),
    start: status.read,
  };
}
