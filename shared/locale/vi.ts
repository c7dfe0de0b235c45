import type { Translation } from './translation';
import { campaignPage } from './vi/campaign-page';
import { extension } from './vi/extension';
import { files } from './vi/files';
import { filesPage } from './vi/files-page';
import { guidePage } from './vi/guide-page';
import { historyPage } from './vi/history-page';
import { reportImport } from './vi/import';
import { outgoing } from './vi/outgoing';
import { outgoingPage } from './vi/outgoing-page';
import { pages } from './vi/pages';
import { personalData } from './vi/personal-data';
import { printPage } from './vi/print-page';
import { problems } from './vi/problems';
import { reportAnswers } from './vi/report-answers';
import { reportForm } from './vi/report-form';
import { reportsPage } from './vi/reports-page';
import { sheet } from './vi/sheet';
import { sidebarPage } from './vi/sidebar-page';

/** Every sentence that a person reads, in Vietnamese: the language of the product. */
export const vi = {
  campaignPage,
  extension,
  files,
  filesPage,
  guidePage,
  historyPage,
  outgoing,
  outgoingPage,
  pages,
  personalData,
  printPage,
  problems,
  reportAnswers,
  reportForm,
  reportImport,
  reportsPage,
  sheet,
  sidebarPage,
};

/** The sentences of either language. */
export type Messages = Translation<typeof vi>;
