import { computed, signal } from '@preact/signals';
import type { CampaignFacts, ReportsData } from '../../../../shared/protocol';
import type { Door } from '../../door';
import type { StatusModel } from '../../status-model';
import { createTask } from '../../task';

export type OpenCampaign = ReturnType<typeof createOpenCampaign>;

/** The campaign that is looked at: the followed one until another is chosen, with all that the tracker says of it. */
export function createOpenCampaign(door: Door, status: StatusModel) {
  const chosen = signal<string | null>(null);
  const answer = signal<ReportsData | undefined>();
  const reading = createTask<ReportsData>();
  const all = computed(() => status.known.value?.campaigns ?? []);
  /** As the list of campaigns has it: known before the rest. */
  const listed = computed(
    () =>
      all.value.find(({ id }) => id === chosen.value) ??
      status.active.value ??
      all.value[all.value.length - 1],
  );
  const id = computed(() => listed.value?.id ?? '');
  const data = computed(() => (answer.value?.campaign.id === id.value ? answer.value : undefined));
  const head = computed(() => data.value?.campaign ?? listed.value);

  async function read(): Promise<boolean> {
    const campaign = id.value;
    if (campaign === '') return true;
    const read = await reading.run(() => door({ op: 'read-reports', campaign }));
    if (read) answer.value = read;
    return read !== undefined;
  }

  return {
    all,
    id,
    data,
    head,
    reading,
    read,
    /** Units that have to report: the others are exempt, or their duty has moved. */
    expected: computed(() => (data.value?.units ?? []).filter(({ status }) => status !== 'mien')),
    isArchived: computed(() => head.value?.stage === 'luu'),
    isOwner: computed(() => status.known.value?.you.role === 'owner'),
    async choose(campaign: string): Promise<void> {
      chosen.value = campaign;
      await read();
    },
    /** What was acknowledged is shown at once, whether or not it can be read again. */
    patch(facts: Partial<CampaignFacts>) {
      const now = data.value;
      if (now) answer.value = { ...now, campaign: { ...now.campaign, ...facts } };
    },
    /** Reads again what a change may have moved: the list of campaigns, and this one. */
    async refresh(): Promise<boolean> {
      const [, isRead] = await Promise.all([status.read(), read()]);
      return isRead;
    },
  };
}
