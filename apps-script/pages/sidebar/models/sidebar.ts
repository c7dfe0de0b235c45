import { signal } from '@preact/signals';
import type { Problem } from '../../../../shared/problem';
import { todayHere } from '../../clock';
import type { Door } from '../../door';
import { createStatusModel } from '../../status-model';
import { createConnectionsModel } from './connections';
import { createCoverageModel } from './coverage';
import { createEvidenceModel } from './evidence';

export const tabIds = ['overview', 'coverage', 'connections'] as const;
export type TabId = (typeof tabIds)[number];
export type SidebarModel = ReturnType<typeof createSidebarModel>;

/** The sidebar as a whole: which part is in view, and the models of the parts, which outlive a change of part. */
export function createSidebarModel(door: Door, today: () => string = () => todayHere()) {
  const status = createStatusModel(door);
  const connections = createConnectionsModel(door, status);
  const coverage = createCoverageModel(door, status);
  const tab = signal<TabId>('overview');
  /** What a menu command could not do. */
  const told = signal<Problem | null>(null);
  return {
    tab,
    told,
    today,
    status,
    coverage,
    evidence: createEvidenceModel(door, coverage),
    connections,
    hear(part?: string): void {
      if (part?.startsWith('problem:')) told.value = JSON.parse(part.slice('problem:'.length)) as Problem;
    },
    /** `set-up` for a part goes on with what the menu began. */
    async start(part?: string): Promise<void> {
      await status.read();
      if (part === 'set-up') await status.setUp('go-on');
    },
    /** Another of our pages, beside the sheet or before it. */
    openPage: (page: string, part = '') => door({ op: 'open-page', page, part }),
    /** Any word of the page's `data-part` that names no part is the overview. */
    isPart: (word: string | undefined): word is TabId => tabIds.some((id) => id === word),
    async open(id: TabId): Promise<void> {
      tab.value = id;
      if (id === 'connections' && !connections.list.value && !connections.reading.running.value) {
        await connections.read();
      }
    },
  };
}
