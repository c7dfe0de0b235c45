import { computed, signal } from '@preact/signals';
import { type CampaignStage, campaignStages } from '../../../../shared/campaign/stage';
import type { PageData } from '../../../../shared/protocol';
import type { Door } from '../../door';
import { createTask } from '../../task';
import type { FactsModel } from './facts';
import type { OpenCampaign } from './open-campaign';

export type StagesModel = ReturnType<typeof createStagesModel>;
export const stages = Object.keys(campaignStages) as readonly CampaignStage[];

/** The life of a campaign, from draft to archive, and whether the overview follows it. */
export function createStagesModel(door: Door, campaign: OpenCampaign, facts: FactsModel) {
  const moving = createTask<PageData<'set-stage'>>();
  const following = createTask<PageData<'activate-campaign'>>();
  const askingToArchive = signal(false);
  /** A stage that is not the next one, chosen to go to; null: none yet. */
  const other = signal<CampaignStage | null>(null);
  const now = computed(() => campaign.head.value?.stage ?? 'du_thao');
  /** What a draft needs before it leaves that stage. */
  const lacks = computed(() => {
    const { number = '', issuedOn = null } = campaign.data.value?.campaign ?? {};
    return [number === '' && ('number' as const), issuedOn === null && ('issuedOn' as const)].flatMap(
      (field) => field || [],
    );
  });

  async function move(stage: CampaignStage): Promise<void> {
    askingToArchive.value = false;
    if (stage !== 'du_thao' && lacks.value.length > 0) {
      facts.sought.value = lacks.value[0]!;
      return;
    }
    const of = campaign.id.value;
    const moved = await moving.run(() => door({ op: 'set-stage', campaign: of, stage }));
    if (moved && campaign.id.value === of) campaign.patch({ stage });
    if (moved) other.value = null;
    // Refused: somebody may have taken number or date away meanwhile.
    await campaign.refresh();
  }

  return {
    now,
    lacks,
    moving,
    following,
    other,
    askingToArchive,
    next: computed(() => stages[stages.indexOf(now.value) + 1] ?? null),
    move,
    /** Archiving locks the campaign, so it is asked about first. */
    async ask(stage: CampaignStage): Promise<void> {
      moving.reset();
      if (stage === 'luu' && lacks.value.length === 0) askingToArchive.value = true;
      else await move(stage);
    },
    async follow(): Promise<void> {
      const of = campaign.id.value;
      const done = await following.run(() => door({ op: 'activate-campaign', campaign: of }));
      if (done) await campaign.refresh();
    },
  };
}
