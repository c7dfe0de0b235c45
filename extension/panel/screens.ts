import type { LateScreen } from '../components/late-screen';
import type { RecentActions } from '../components/recent-list';
import type { KnownEntry } from '../gateway/ledger';
import type { PanelTab } from '../models/panel-tab';
import type { Facts } from './facts';

/** Loaded once: a part that is opened again is as it was left. */
const once = (load: LateScreen): LateScreen => {
  let loading: ReturnType<LateScreen> | null = null;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
};

/** The parts of the panel beside the page in view; each is a file of its own that comes when it is opened. */
export const screensOf = (
  facts: Facts,
  actions: RecentActions,
): Readonly<Partial<Record<PanelTab, LateScreen>>> => ({
  pins: once(async () => (await import('./pins')).loadPins(facts)),
  scan: once(async () => (await import('./scan')).loadScan(facts)),
  queue: once(async () => (await import('./queue')).queueScreen(facts, actions)),
});

/** What can be done to a logged article; comes when such an article is in view. */
export const entryScreenOf =
  (facts: Facts) =>
  (entry: KnownEntry): LateScreen =>
    once(async () => (await import('./entry')).entryScreen(facts, entry));
