import type { Problem } from '../../../shared/problem';
import { publicationStates } from '../../../shared/publication/genre';
import { done, type Result, refused } from '../../../shared/result';
import { choiceIn, textIn } from '../../tabs/rows/cells';
import type { OpenTable } from '../../tabs/rows/columns';
import { PeopleMoved } from '../../tabs/rows/people-moved';
import { findOnly, type Row, readRow } from '../../tabs/rows/rows';
import { momentOf } from '../../tabs/rows/vietnam-time';
import type { Person } from './operation';

type Ledger = OpenTable<'publications'>;

export const bySameHand = (who: Person, loggedBy: string): boolean =>
  who.role !== 'editor' || who.name === loggedBy;

/** The row of an entry at this moment, if the person may change it: editors change their own. */
export const ownRow = (ledger: Ledger, who: Person, uuid: string): Result<Row<'publications'>, Problem> => {
  const row = findOnly(ledger, uuid);
  if (!row.ok) return row;
  if (row.value === 0) return refused({ kind: 'not-found', what: 'article' });
  const found = readRow(ledger, row.value);
  if (textIn(found.cells.id) !== uuid) throw new PeopleMoved(`row ${uuid}`);
  const by = textIn(found.cells.logged_by);
  return bySameHand(who, by) ? done(found) : refused({ kind: 'not-yours', by });
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
