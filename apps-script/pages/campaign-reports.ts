import { computed, signal } from '@preact/signals';
import type { ReportsData } from '../../shared/protocol';
import type { Door } from './door';
import { createTask } from './task';

export type CampaignReports = ReturnType<typeof createCampaignReports>;

/** The reports of the active campaign as the sheet has them. The last answer stays in view while it is read again. */
export function createCampaignReports(door: Door) {
  const data = signal<ReportsData | undefined>();
  const reading = createTask<ReportsData>();
  /** No campaign is active: nothing went wrong, there is only something to do before. */
  const noCampaign = computed(() => {
    const state = reading.state.value;
    return state.kind === 'failed' && state.problem.kind === 'not-found';
  });
  return {
    data,
    reading,
    noCampaign,
    async read(): Promise<void> {
      const answer = await reading.run(() => door({ op: 'read-reports', campaign: '' }));
      if (answer) data.value = answer;
      else if (noCampaign.value) data.value = undefined;
    },
    /** Another of our pages, beside the sheet or before it. */
    openPage: (page: string, part = '') => door({ op: 'open-page', page, part }),
  };
}
