import { campaignLacks } from './en/campaign-lacks';
import { campaignPage } from './en/campaign-page';
import { entryPanel } from './en/entry-panel';
import { extension } from './en/extension';
import { files } from './en/files';
import { filesPage } from './en/files-page';
import { guidePage } from './en/guide-page';
import { historyPage } from './en/history-page';
import { reportImport } from './en/import';
import { newCampaignPage } from './en/new-campaign-page';
import { outgoing } from './en/outgoing';
import { outgoingPage } from './en/outgoing-page';
import { pages } from './en/pages';
import { personalData } from './en/personal-data';
import { pinsPanel } from './en/pins-panel';
import { printPage } from './en/print-page';
import { problems } from './en/problems';
import { queuePanel } from './en/queue-panel';
import { reportAnswers } from './en/report-answers';
import { reportCheckPage } from './en/report-check-page';
import { reportForm } from './en/report-form';
import { reportsPage } from './en/reports-page';
import { scanPanel } from './en/scan-panel';
import { sheet } from './en/sheet';
import { sidebarPage } from './en/sidebar-page';
import { stints } from './en/stints';
import { unitStanding } from './en/unit-standing';
import type { Messages } from './vi';

/** The same sentences in English. */
export const en = {
  campaignLacks,
  campaignPage,
  entryPanel,
  extension,
  files,
  filesPage,
  guidePage,
  historyPage,
  newCampaignPage,
  outgoing,
  outgoingPage,
  pages,
  personalData,
  pinsPanel,
  printPage,
  problems,
  queuePanel,
  reportAnswers,
  reportCheckPage,
  reportForm,
  reportImport,
  reportsPage,
  scanPanel,
  sheet,
  sidebarPage,
  stints,
  unitStanding,
} satisfies Messages;
