import type { Problem } from '../../../shared/problem';
import { publicationStates } from '../../../shared/publication/genre';
import { done, type Result, refused } from '../../../shared/result';
import { choiceIn, textIn } from '../../tabs/rows/cells';
import type { OpenTable } from '../../tabs/rows/columns';
import { PeopleMoved } from '../../tabs/rows/people-moved';
import { findOnly, findRow, type Row, readRow } from '../../tabs/rows/rows';
import { momentOf } from '../../tabs/rows/vietnam-time';
import type { Person } from './operation';

type Ledger = OpenTable<'publications'>;

export const bySameHand = (who: Person, loggedBy: string): boolean =>
  who.role !== 'editor' || who.name === loggedBy;

const rowAt = (ledger: Ledger, uuid: string, row: number): Result<Row<'publications'>, Problem> => {
  if (row === 0) return refused({ kind: 'not-found', what: 'article' });
  const found = readRow(ledger, row);
  if (textIn(found.cells.id) !== uuid) throw new PeopleMoved(`row ${uuid}`);
  return done(found);
};

/** The row of an entry at this moment, whoever logged it; of a copied one the upper. */
export const anyRow = (ledger: Ledger, uuid: string): Result<Row<'publications'>, Problem> =>
  rowAt(ledger, uuid, findRow(ledger, 'id', uuid));

/** The row of an entry at this moment, if the person may change it: editors change their own. */
export const ownRow = (ledger: Ledger, who: Person, uuid: string): Result<Row<'publications'>, Problem> => {
  const row = findOnly(ledger, uuid);
  const found = row.ok ? rowAt(ledger, uuid, row.value) : row;
  if (!found.ok) return found;
  const by = textIn(found.value.cells.logged_by);
  return bySameHand(who, by) ? found : refused({ kind: 'not-yours', by });
};

/** Who logged a row and when, for an editor who wants to log the same article. */
export const duplicateOf = (row: Row<'publications'>, now: Date): Problem => ({
  kind: 'duplicate',
  uuid: textIn(row.cells.id),
  by: textIn(row.cells.logged_by),
  at: momentOf(row.cells.logged_at) || momentOf(now),
  row: row.row,
  rowAt: momentOf(now),
});

export const stateOf = (cell: Row<'publications'>['cells']['state']) =>
  choiceIn(publicationStates, cell) ?? 'dang';
