import type { CampaignReference } from '../../shared/protocol';
import type { ThemeCounts } from '../gateway/theme-counts';
import type { OutboxItem } from '../outbox/item';

/** A theme that has few articles, with how many: originals and reposts together. */
export type WeakTheme = { readonly number: number; readonly label: string; readonly count: number };

export type NextUp = {
  /** Whole days until the campaign's deadline, 0 on the day itself, negative after it; null where none was set. */
  readonly daysLeft: number | null;
  readonly weak: readonly WeakTheme[];
};

const mostNamed = 3;

/** What was saved here since the last sync is not in its counts yet. */
const savedSince = (items: readonly OutboxItem[], campaign: string, syncedAt: string): OutboxItem[] =>
  items.filter(
    ({ entry, state, savedAt }) =>
      entry.campaign === campaign &&
      savedAt > syncedAt &&
      (state.kind === 'waiting' || state.kind === 'sending' || state.kind === 'sent'),
  );

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/**
 * The themes on which least was published, at most three: those with less than half of what a theme has on average,
 * fewest first. None while all are about even.
 */
export function nextUp(
  campaign: CampaignReference,
  counts: ThemeCounts,
  outbox: readonly OutboxItem[],
  syncedAt: string,
  today: string,
): NextUp {
  const own = Object.hasOwn(counts, campaign.id) ? counts[campaign.id] : undefined;
  const since = savedSince(outbox, campaign.id, syncedAt);
  const themes = campaign.themes.map(({ number, label }) => {
    const { originals = 0, reposts = 0 } = own?.[number] ?? {};
    const more = since.filter(({ entry }) => entry.theme === number).length;
    return { number, label, count: originals + reposts + more };
  });
  const average = themes.reduce((sum, { count }) => sum + count, 0) / Math.max(1, themes.length);
  const weak = themes
    .filter(({ count }) => count < average / 2 || average === 0)
    .sort((a, b) => a.count - b.count || a.number - b.number);
  return {
    daysLeft: campaign.deadline ? daysBetween(today, campaign.deadline) : null,
    weak: weak.slice(0, mostNamed),
  };
}
