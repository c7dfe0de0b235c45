import { comparable } from '../text/normalise';
import type { ClaimedTheme, Figures, ReportContent } from './content';
import { figureOf, givenFigures } from './figure';

/**
 * A report with what its unit sent in after it: figures that were named anew replace the earlier ones and all others
 * stay, themes keep the better evidence, texts are added where they say something new.
 */
export const supplement = (before: ReportContent, fresh: ReportContent): ReportContent => {
  const figures = Object.fromEntries(
    [before, fresh].flatMap((content) =>
      givenFigures(content.figures).map(({ metric, value }) => [metric.id, value]),
    ),
  ) as Figures;
  return {
    // Nothing new to report does not take back what was reported.
    nil: isAbove(fresh.figures) ? fresh.nil : before.nil || (fresh.nil && !isAbove(figures)),
    figures,
    approximate: [
      ...before.approximate.filter((id) => figureOf(fresh.figures, id) === null),
      ...fresh.approximate.filter((id) => figureOf(fresh.figures, id) !== null),
    ],
    themes: mergedThemes([...before.themes, ...fresh.themes]),
    difficulties: joined(before.difficulties, fresh.difficulties),
    proposals: joined(before.proposals, fresh.proposals),
    note: joinedLines(before.note, fresh.note),
  };
};

const isAbove = (figures: Figures): boolean => givenFigures(figures).some(({ value }) => value > 0);

const mergedThemes = (themes: readonly ClaimedTheme[]): readonly ClaimedTheme[] => {
  const merged = new Map<number, ClaimedTheme>();
  for (const theme of themes) {
    const earlier = merged.get(theme.number);
    merged.set(theme.number, earlier ? betterOf(earlier, theme) : theme);
  }
  return [...merged.values()];
};

/** Evidence outdoes a claim, and of two alike the later one counts; a link and notes are never lost. */
const betterOf = (before: ClaimedTheme, fresh: ClaimedTheme): ClaimedTheme => {
  const [better, other] =
    before.state === 'evidenced' && fresh.state === 'claimed' ? [before, fresh] : [fresh, before];
  return { ...better, link: better.link || other.link, note: joinedLines(before.note, fresh.note) };
};

const joinedLines = (before: string, fresh: string): string =>
  before === '' ? fresh : joined(before.split('\n'), fresh.split('\n')).join('\n');

/** The first, with those of the second that say something it does not have. */
const joined = (before: readonly string[], fresh: readonly string[]): readonly string[] => {
  const said = new Set(before.map(comparable)).add('');
  return [...before, ...fresh.filter((text) => !said.has(comparable(text)) && said.add(comparable(text)))];
};
