import type { KnownEntry } from './ledger';

/** Articles of a campaign by main theme; what was taken down is not counted. Originals and reposts apart. */
export type ThemeCounts = {
  readonly [campaign: string]: {
    readonly [theme: number]: { readonly originals: number; readonly reposts: number };
  };
};

export const countThemes = (entries: readonly KnownEntry[]): ThemeCounts => {
  const counts = new Map<string, Map<number, { originals: number; reposts: number }>>();
  for (const { campaign, theme, state, origin } of entries) {
    if (state === 'go') continue;
    const themes = counts.get(campaign) ?? new Map<number, { originals: number; reposts: number }>();
    counts.set(campaign, themes);
    const count = themes.get(theme) ?? { originals: 0, reposts: 0 };
    themes.set(theme, count);
    if (origin === 'dang_lai') count.reposts += 1;
    else count.originals += 1;
  }
  return Object.fromEntries([...counts].map(([campaign, themes]) => [campaign, Object.fromEntries(themes)]));
};
