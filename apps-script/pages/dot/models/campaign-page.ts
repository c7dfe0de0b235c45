import { signal } from '@preact/signals';
import { todayHere } from '../../clock';
import type { Door, PageProblem } from '../../door';
import { createStatusModel } from '../../status-model';
import { createActivityModel } from './activity';
import { createDutyModel } from './duty';
import { createExtensionModel } from './extension';
import { createFactsModel } from './facts';
import { createMaterialModel } from './material';
import { createMembersModel } from './members';
import { createOpenCampaign } from './open-campaign';
import { createStagesModel } from './stages';

export const tabIds = ['campaign', 'units', 'material', 'activity'] as const;
export type TabId = (typeof tabIds)[number];
export type CampaignPageModel = ReturnType<typeof createCampaignPageModel>;
type Needs = { readonly today?: () => string; readonly newUuid?: () => string };

/** The page of a campaign: its days and stages, who belongs to it, what was done for it. */
export function createCampaignPageModel(door: Door, needs: Needs = {}) {
  const { today = () => todayHere(), newUuid = () => crypto.randomUUID() } = needs;
  const status = createStatusModel(door);
  const campaign = createOpenCampaign(door, status);
  const facts = createFactsModel(door, campaign);
  const tab = signal<TabId>('campaign');
  /** What kept another page from being shown. */
  const told = signal<PageProblem | null>(null);
  return {
    today,
    status,
    campaign,
    facts,
    tab,
    told,
    stages: createStagesModel(door, campaign, facts),
    members: createMembersModel(door, campaign),
    extension: createExtensionModel(door, campaign),
    duty: createDutyModel(door, campaign, today),
    material: createMaterialModel(door, campaign, newUuid),
    activity: createActivityModel(door, campaign, newUuid),
    /** `part` is the tab that opens, or the id of a campaign. */
    async start(part = ''): Promise<void> {
      const wanted = tabIds.find((id) => id === part);
      if (wanted) tab.value = wanted;
      await status.read();
      await campaign.choose(part);
    },
    async openPage(page: string): Promise<void> {
      const opened = await door({ op: 'open-page', page, part: '' });
      told.value = opened.ok ? null : opened.problem;
    },
  };
}
