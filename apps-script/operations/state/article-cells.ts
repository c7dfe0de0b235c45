import type { Language } from '../../../shared/locale/labels';
import type { ArticleChanges, ArticleEntry } from '../../../shared/protocol';
import { genres, origins, publicationStates } from '../../../shared/publication/genre';
import type { Cell } from '../../google/google';
import { choiceCell, exactCell, listCell, textCell } from '../../tabs/rows/cells';
import type { CellsOf } from '../../tabs/rows/rows';
import { dateOf, timeOf, wholeSecond } from '../../tabs/rows/vietnam-time';

type Fields = Omit<ArticleChanges, 'state' | 'views'>;

/** What an editor knows of an article, as cells of *Tin bài*; only what is given. */
const fieldCells = (fields: Fields, language: Language): CellsOf<'publications'> => {
  const cells: CellsOf<'publications'> = {};
  const put = <T>(value: T | undefined, id: keyof typeof cells, cell: (value: T) => Cell) => {
    if (value !== undefined) cells[id] = cell(value);
  };
  put(fields.title, 'title', textCell);
  put(fields.publishedOn, 'published_on', dateOf);
  put(fields.publishedAt, 'published_at', (time) => (time === null ? '' : timeOf(time)));
  put(fields.section, 'section', textCell);
  put(fields.genre, 'genre', (genre) => choiceCell(genres, genre, language));
  put(fields.origin, 'origin', (origin) => choiceCell(origins, origin, language));
  put(fields.author, 'author', textCell);
  put(fields.authorUnit, 'author_unit', textCell);
  put(fields.photos, 'photos', (photos) => photos ?? '');
  put(fields.source, 'source', textCell);
  put(fields.theme, 'theme', (theme) => theme);
  put(fields.secondaryThemes, 'secondary_themes', (themes) => listCell(themes.map(String)));
  put(fields.units, 'units', (units) => listCell(units));
  put(fields.note, 'note', textCell);
  return cells;
};

export const articleCells = (
  entry: ArticleEntry,
  key: string,
  by: string,
  now: Date,
  language: Language,
): CellsOf<'publications'> => ({
  ...fieldCells(entry, language),
  id: exactCell(entry.uuid),
  campaign: exactCell(entry.campaign),
  portal: textCell(entry.portal),
  url: exactCell(entry.url),
  key: exactCell(key),
  repost_of: exactCell(entry.repostOf ?? ''),
  state: choiceCell(publicationStates, 'dang', language),
  logged_by: textCell(by),
  logged_at: wholeSecond(now),
});

export const changedCells = (
  changes: ArticleChanges,
  now: Date,
  language: Language,
): CellsOf<'publications'> => {
  const { state, views, ...fields } = changes;
  const cells = fieldCells(fields, language);
  if (state !== undefined) cells.state = choiceCell(publicationStates, state, language);
  if (views !== undefined) {
    cells.views = views ?? '';
    cells.views_at = views === null ? '' : wholeSecond(now);
  }
  return cells;
};
