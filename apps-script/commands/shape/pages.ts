import type { Messages } from '../../../shared/locale/vi';

type Menu = Messages['sheet']['menu'];
type Shape = {
  readonly title: (menu: Menu) => string;
  /** Beside the sheet, or before it in pixels. */
  readonly size: 'sidebar' | readonly [width: number, height: number];
};

/** The pages that can be opened from the menu and from each other, by the name of their folder in `pages/`. */
export const pages = {
  sidebar: { title: (menu) => menu.caption, size: 'sidebar' },
  'bao-cao': { title: (menu) => menu.reports, size: 'sidebar' },
  duyet: { title: (menu) => menu.checkReports, size: 'sidebar' },
  tep: { title: (menu) => menu.files, size: [1080, 680] },
  gui: { title: (menu) => menu.outgoing, size: [760, 640] },
  dot: { title: (menu) => menu.campaign, size: 'sidebar' },
  'lap-dot': { title: (menu) => menu.newCampaign, size: [900, 680] },
  in: { title: (menu) => menu.print, size: [1080, 680] },
  'nhat-ky': { title: (menu) => menu.historyTitle, size: 'sidebar' },
  'kiem-tra': { title: (menu) => menu.check, size: 'sidebar' },
  'huong-dan': { title: (menu) => menu.guide, size: [720, 560] },
} as const satisfies Record<string, Shape>;
export type PageId = keyof typeof pages;
