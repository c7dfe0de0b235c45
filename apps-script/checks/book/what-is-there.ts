import type { TableId } from '../../../shared/tables/index';
import { listKinds } from '../../../shared/tables/lists';
import type { SettingId } from '../../../shared/tables/settings';
import { comparable } from '../../../shared/text/normalise';
import { choiceIn, listIn, numberIn, textIn } from '../../tabs/rows/cells';
import type { CellsOf } from '../../tabs/rows/rows';
import type { Book } from './book';

export const campaignIds = (book: Book): readonly string[] =>
  book.once('campaign-ids', () => [
    ...new Set(
      book
        .rows('campaigns', ['id'])
        .map(({ cells }) => textIn(cells.id))
        .filter((id) => id !== ''),
    ),
  ]);

export const settingOf = (book: Book, id: SettingId): string =>
  textIn(book.rows('settings', ['id', 'value']).find(({ cells }) => textIn(cells.id) === id)?.cells.value);

/** The campaign that is followed, blank where there is none of that code. */
export const activeCampaign = (book: Book): string => {
  const active = settingOf(book, 'active_campaign');
  return campaignIds(book).includes(active) ? active : '';
};

/** Theme numbers of each campaign. */
export const themesOf = (book: Book): ReadonlyMap<string, readonly number[]> =>
  book.once('themes', () => {
    const themes = new Map<string, number[]>();
    for (const { cells } of book.rows('lists', ['campaign', 'kind', 'number'])) {
      const number = numberIn(cells.number);
      if (choiceIn(listKinds, cells.kind) !== 'theme' || number === null) continue;
      const campaign = textIn(cells.campaign);
      themes.set(
        campaign,
        [...(themes.get(campaign) ?? []), number].sort((a, b) => a - b),
      );
    }
    return themes;
  });

/** The id of the one unit of this name, blank where there are none or several. */
export const unitNamed = (book: Book, name: string): string => {
  const byName = book.once('units-by-name', () => {
    const names = new Map<string, Set<string>>();
    for (const { cells } of book.rows('units', ['id', 'name', 'aliases'])) {
      for (const one of [textIn(cells.name), ...listIn(cells.aliases)]) {
        const key = comparable(one);
        names.set(key, (names.get(key) ?? new Set()).add(textIn(cells.id)));
      }
    }
    return names;
  });
  const ids = byName.get(comparable(name));
  return ids?.size === 1 ? ([...ids][0] as string) : '';
};

/** Ids that stand in a table now. */
export const takenIds = (book: Book, table: TableId): Set<string> =>
  book.once(
    `taken:${table}`,
    () =>
      new Set(book.rows(table, ['id' as never]).map(({ cells }) => textIn((cells as CellsOf<'reports'>).id))),
  );
