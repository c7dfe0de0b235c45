import { campaignPage } from './en/campaign-page';
import { extension } from './en/extension';
import { guidePage } from './en/guide-page';
import { historyPage } from './en/history-page';
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
  problems,
  extension,
  sheet,
  pages,
  sidebarPage,
  campaignPage,
  guidePage,
  historyPage,
  outgoing,
  personalData,
  outgoingPage,
  printPage,
  reportAnswers,
  reportForm,
  reportsPage,
} satisfies Messages;
