import { openArticles } from './open-articles';
import { openCampaign } from './open-campaign';
import { openCheck } from './open-check';
import { openConnections } from './open-connections';
import { openFiles } from './open-files';
import { openGuide } from './open-guide';
import { openHistory } from './open-history';
import { openOutgoing } from './open-outgoing';
import { openPrint } from './open-print';
import { openReports } from './open-reports';
import { openSidebar } from './open-sidebar';
import { setReportDeadline } from './set-deadline';
import { setUpTracker } from './set-up-tracker';
import type { Command } from './shape/command';
import { takeBackLine } from './take-back-line';

/** The menu *Sổ Ghim*, from top to bottom. Names are those of the functions that Google calls. */
export const commands = {
  openSidebar,
  openReports,
  openFiles,
  openArticles,
  openOutgoing,
  openCampaign,
  openPrint,
  setUpTracker,
  setReportDeadline,
  openConnections,
  openHistory,
  takeBackLine,
  openCheck,
  openGuide,
} as const satisfies Record<string, Command>;
export type CommandId = keyof typeof commands;

/** A line is drawn below these. */
export const groupEnds: readonly string[] = [
  'openSidebar',
  'openPrint',
  'openConnections',
  'openCheck',
] satisfies readonly CommandId[];
