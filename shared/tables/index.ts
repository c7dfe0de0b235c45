import { activities } from './activities';
import { baseline } from './baseline';
import { campaigns } from './campaigns';
import { coverage } from './coverage';
import { details } from './details';
import { history } from './history';
import { lists } from './lists';
import { materials } from './materials';
import { outcomes } from './outcomes';
import { pins } from './pins';
import { publications } from './publications';
import { reports } from './reports';
import { royalties } from './royalties';
import { settings } from './settings';
import { staging } from './staging';
import { units } from './units';
import { versions } from './versions';

export const tables = {
  reports,
  versions,
  activities,
  coverage,
  publications,
  pins,
  royalties,
  units,
  campaigns,
  materials,
  lists,
  history,
  settings,
  outcomes,
  details,
  baseline,
  staging,
} as const;
export type TableId = keyof typeof tables;
export type ColumnId<T extends TableId> = (typeof tables)[T]['columns'][number]['id'];

/** Tabs that are views by formula, not tables. */
export const viewTabs = {
  overview: { vi: 'Tổng quan', en: 'Overview' },
  matrix: { vi: 'Nội dung', en: 'Themes' },
} as const;

/** The order of the visible tabs, left to right; hidden tables follow. */
export const tabOrder = [
  'overview',
  'reports',
  'matrix',
  'versions',
  'activities',
  'publications',
  'pins',
  'royalties',
  'units',
  'campaigns',
  'materials',
  'lists',
  'history',
  'settings',
] as const;

/**
 * Raised when a tab or column is added; a sheet of a lower number is upgraded by set-up. 2: *Nhật ký* has `detail`.
 * 3: it has `undoes`, and the add-on its details and a baseline. 4: *Báo cáo* has versions, rounds and all metrics;
 * new are *Báo cáo nhận*, *Hoạt động*, *Tài liệu*. 5: *Tin bài* has the author's unit, photos and what is reposted.
 * 6: *Bảng kê* is new.
 */
export const schemaVersion = 6;
