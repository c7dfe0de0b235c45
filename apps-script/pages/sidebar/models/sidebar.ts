import { signal } from '@preact/signals';
import type { Problem } from '../../../../shared/problem';
import { todayHere } from '../../clock';
import type { Door, PageProblem } from '../../door';
import { createStatusModel } from '../../status-model';
import { createConnectionsModel } from './connections';
import { createCoverageModel } from './coverage';
import { createEvidenceModel } from './evidence';
import { createPasteModel } from './paste';
import { createPublicListModel } from './public-list';
import { createRoyaltiesModel } from './royalties';

/** Pages that are opened from here, by the names of their folders. */
export const pageIds = ['bao-cao', 'tep', 'gui', 'dot', 'in'] as const;
export type PageId = (typeof pageIds)[number] | 'lap-dot';
/** Those that stand beside the sheet, where the sidebar is. */
const replacing: readonly PageId[] = ['bao-cao', 'dot'];

export const tabIds = ['overview', 'coverage', 'articles', 'connections'] as const;
export type TabId = (typeof tabIds)[number];
export type SidebarModel = ReturnType<typeof createSidebarModel>;

/** The sidebar as a whole: which part is in view, and the models of the parts, which outlive a change of part. */
export function createSidebarModel(door: Door, today: () => string = () => todayHere()) {
  const status = createStatusModel(door);
  const connections = createConnectionsModel(door, status);
  const coverage = createCoverageModel(door, status);
  const publicList = createPublicListModel(door);
  const tab = signal<TabId>('overview');
  /** What a menu command could not do, or why another page is not shown. */
  const told = signal<PageProblem | null>(null);
  /** A page that would take the sidebar's place, and with it what is not saved here. */
  const leavingFor = signal<PageId | null>(null);

  async function show(page: PageId): Promise<void> {
    leavingFor.value = null;
    told.value = null;
    const shown = await door({ op: 'open-page', page, part: '' });
    if (!shown.ok) told.value = shown.problem;
  }
  return {
    tab,
    told,
    today,
    status,
    leavingFor,
    coverage,
    evidence: createEvidenceModel(door, coverage),
    connections,
    publicList,
    paste: createPasteModel(door, status),
    royalties: createRoyaltiesModel(door, today),
    hear(part?: string): void {
      if (part?.startsWith('problem:'))
        told.value = JSON.parse(decodeURIComponent(part.slice('problem:'.length))) as Problem;
    },
    /** `set-up` for a part goes on with what the menu began. */
    async start(part?: string): Promise<void> {
      await status.read();
      if (part === 'set-up') await status.setUp('go-on');
    },
    show,
    /** Another of our pages: before the sheet, or in the place of this one; what is not saved is asked about first. */
    async openPage(page: PageId): Promise<void> {
      if (replacing.includes(page) && coverage.unsaved.value.length > 0) leavingFor.value = page;
      else await show(page);
    },
    /** Any word of the page's `data-part` that names no part is the overview. */
    isPart: (word: string | undefined): word is TabId => tabIds.some((id) => id === word),
    async open(id: TabId): Promise<void> {
      tab.value = id;
      if (id === 'connections' && !connections.list.value && !connections.reading.running.value) {
        await Promise.all([connections.read(), publicList.read()]);
      }
    },
  };
}
