import { signal } from '@preact/signals';
import { todayHere } from '../../clock';
import type { Door, PageProblem } from '../../door';
import { createStatusModel } from '../../status-model';
import { createDispatchModel } from './dispatch';
import type { ReadDocx } from './dispatch-source';

export type NewCampaignModel = ReturnType<typeof createNewCampaignModel>;
export type PageNeeds = { readonly readDocx: ReadDocx; readonly today?: () => string };

/** The page that makes a campaign of a dispatch, and then shows the page of that campaign. */
export function createNewCampaignModel(door: Door, { readDocx, today = () => todayHere() }: PageNeeds) {
  const status = createStatusModel(door);
  /** What became of showing another page. */
  const opened = signal<'no' | 'yes' | PageProblem>('no');
  return {
    today,
    status,
    opened,
    dispatch: createDispatchModel(door, status, readDocx),
    start: status.read,
    async open(page: string, part = ''): Promise<void> {
      const shown = await door({ op: 'open-page', page, part });
      opened.value = shown.ok ? 'yes' : shown.problem;
    },
  };
}
