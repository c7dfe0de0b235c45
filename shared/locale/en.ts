import { campaignPage } from './en/campaign-page';
import { extension } from './en/extension';
import { files } from './en/files';
import { filesPage } from './en/files-page';
import { guidePage } from './en/guide-page';
import { historyPage } from './en/history-page';
import { reportImport } from './en/import';
import { outgoing } from './en/outgoing';
import { outgoingPage } from './en/outgoing-page';
import { pages } from './en/pages';
import { personalData } from './en/personal-data';
import { printPage } from './en/print-page';
import { problems } from './en/problems';
import { reportAnswers } from './en/report-answers';
import { reportForm } from './en/report-form';
import { reportsPage } from './en/reports-page';
import { sheet } from './en/sheet';
import { sidebarPage } from './en/sidebar-page';
import type { Messages } from './vi';

/** The same sentences in English. */
export const en = {
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
} satisfies Messages;
