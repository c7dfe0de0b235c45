import { campaignPage } from './en/campaign-page';
import { extension } from './en/extension';
import { files } from './en/files';
import { guidePage } from './en/guide-page';
import { historyPage } from './en/history-page';
import { reportImport } from './en/import';
import { newCampaignPage } from './en/new-campaign-page';
import { outgoing } from './en/outgoing';
import { pages } from './en/pages';
import { problems } from './en/problems';
import { sheet } from './en/sheet';
import { sidebarPage } from './en/sidebar-page';
import type { Messages } from './vi';

/** The same sentences in English. */
export const en = {
  problems,
  extension,
  sheet,
  pages,
  sidebarPage,
  campaignPage,
  newCampaignPage,
  guidePage,
  historyPage,
  files,
  reportImport,
  outgoing,
} satisfies Messages;
