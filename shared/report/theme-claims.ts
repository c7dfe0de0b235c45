import type { ClaimedTheme } from './content';
import { evidenceStates } from './evidence';

/** What a report tells of its themes as two cells that people can read and correct: `1C 2K` and `1: https://…`. */
export type ClaimCells = { readonly themes: string; readonly links: string };

export const writeClaims = (claims: readonly ClaimedTheme[]): ClaimCells => {
  const sorted = [...claims].sort((a, b) => a.number - b.number);
  return {
    themes: sorted.map(({ number, state }) => `${number}${evidenceStates[state].letter}`).join(' '),
    links: sorted
      .filter(({ link, note }) => link !== '' || note !== '')
      .map(({ number, link, note }) => `${number}: ${[link, note].filter((one) => one !== '').join(' – ')}`)
      .join('\n'),
  };
};

/** A number without a letter is a claim. Links of themes that are not named make no claim. */
export const readClaims = ({ themes, links }: ClaimCells): ClaimedTheme[] => {
  const shown = new Map<number, { link: string; note: string }>();
  for (const line of links.split('\n')) {
    const [, number, link = '', note = ''] =
      /^\s*(\d{1,2}):\s*(https?:\S*)?(?:\s*–\s*)?(.*)$/.exec(line) ?? [];
    if (number !== undefined) shown.set(Number(number), { link, note });
  }
  const claims = new Map<number, ClaimedTheme>();
  const pattern = /(\d{1,2})\s*(\p{L}?)/gu;
  for (let found = pattern.exec(themes); found; found = pattern.exec(themes)) {
    const number = Number(found[1]);
    const state = found[2]?.toUpperCase() === evidenceStates.evidenced.letter ? 'evidenced' : 'claimed';
    claims.set(number, { number, state, ...(shown.get(number) ?? { link: '', note: '' }) });
  }
  return [...claims.values()].sort((a, b) => a.number - b.number);
};
