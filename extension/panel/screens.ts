import type { LateScreen } from '../components/late-screen';
import type { PanelModel } from '../models/panel';
import type { PanelTab } from '../models/panel-tab';
import type { Facts } from './facts';

/** The parts of the panel beside the page in view; each is a file of its own that comes when it is opened. */
export const screensOf = (
  _facts: Facts,
  _panel: PanelModel,
): Readonly<Partial<Record<PanelTab, LateScreen>>> => ({});
