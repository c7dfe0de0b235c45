import type { Translation } from './translation';
import { campaignLacks } from './vi/campaign-lacks';
import { campaignPage } from './vi/campaign-page';
import { entryPanel } from './vi/entry-panel';
import { extension } from './vi/extension';
import { files } from './vi/files';
import { filesPage } from './vi/files-page';
import { guidePage } from './vi/guide-page';
import { historyPage } from './vi/history-page';
import { reportImport } from './vi/import';
import { newCampaignPage } from './vi/new-campaign-page';
import { outgoing } from './vi/outgoing';
import { outgoingPage } from './vi/outgoing-page';
import { pages } from './vi/pages';
import { personalData } from './vi/personal-data';
import { pinsPanel } from './vi/pins-panel';
import { printPage } from './vi/print-page';
import { problems } from './vi/problems';
import { queuePanel } from './vi/queue-panel';
import { reportAnswers } from './vi/report-answers';
import { reportCheckPage } from './vi/report-check-page';
import { reportForm } from './vi/report-form';
import { reportsPage } from './vi/reports-page';
import { scanPanel } from './vi/scan-panel';
import { sheet } from './vi/sheet';
import { sidebarPage } from './vi/sidebar-page';
import { stints } from './vi/stints';
import { unitStanding } from './vi/unit-standing';

/** Every sentence that a person reads, in Vietnamese: the language of the product. */
export const vi = {
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
};

/** The sentences of either language. */
export type Messages = Translation<typeof vi>;
