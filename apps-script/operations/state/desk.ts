import type { Language } from '../../../shared/locale/labels';
import { messages } from '../../../shared/locale/messages';
import type { Problem } from '../../../shared/problem';
import { done, type Result, refused } from '../../../shared/result';
import type { Google, Sheet } from '../../google/google';
import { type OpenTable, openTable } from '../../tabs/rows/columns';
import { openOutcomes } from './outcomes';
import { type Reference, readReference } from './reference';

/** What is needed for work on an entry that stands in the ledger. */
export type Desk = {
  readonly reference: Reference;
  readonly language: Language;
  readonly say: ReturnType<typeof messages>['sheet'];
  readonly ledger: OpenTable<'publications'>;
  readonly outcomes: Sheet;
};

export const openDesk = (google: Google): Result<Desk, Problem> => {
  const reference = readReference(google);
  if (reference === null) return refused({ kind: 'not-set-up' });
  const ledger = openTable(google, 'publications');
  if (!ledger.ok) return ledger;
  const outcomes = openOutcomes(google);
  if (!outcomes.ok) return outcomes;
  const { language } = reference;
  const say = messages(language).sheet;
  return done({ reference, language, say, ledger: ledger.value, outcomes: outcomes.value });
};

/** The same with *Ghim*. */
export const openPinDesk = (google: Google): Result<Desk & { readonly pins: OpenTable<'pins'> }, Problem> => {
  const desk = openDesk(google);
  if (!desk.ok) return desk;
  const pins = openTable(google, 'pins');
  return pins.ok ? done({ ...desk.value, pins: pins.value }) : pins;
};
