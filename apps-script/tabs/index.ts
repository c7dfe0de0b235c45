import type { TableId } from '../../shared/tables/index';
import { activitiesTab } from './activities';
import { baselineTab } from './baseline';
import { campaignsTab } from './campaigns';
import { coverageTab } from './coverage';
import { detailsTab } from './details';
import { historyTab } from './history';
import type { TabDesign } from './layout/tab-design';
import { listsTab } from './lists';
import { materialsTab } from './materials';
import { matrixTab, matrixView } from './matrix';
import { outcomesTab } from './outcomes';
import { overviewTab, overviewView } from './overview';
import { pinsTab } from './pins';
import { publicationsTab } from './publications';
import { reportsTab } from './reports';
import { royaltiesTab } from './royalties';
import { settingsTab } from './settings';
import { stagingTab } from './staging';
import { unitsTab } from './units';
import { versionsTab } from './versions';

/** The tabs that hold tables. */
export const tableTabs: { readonly [T in TableId]: TabDesign<T> } = {
  reports: reportsTab,
  versions: versionsTab,
  activities: activitiesTab,
  coverage: coverageTab,
  publications: publicationsTab,
  pins: pinsTab,
  royalties: royaltiesTab,
  units: unitsTab,
  campaigns: campaignsTab,
  materials: materialsTab,
  lists: listsTab,
  history: historyTab,
  settings: settingsTab,
  outcomes: outcomesTab,
  details: detailsTab,
  baseline: baselineTab,
  staging: stagingTab,
};

/** The tabs that only show. */
export const shownTabs = {
  overview: { names: overviewTab, view: overviewView },
  matrix: { names: matrixTab, view: matrixView },
} as const;
