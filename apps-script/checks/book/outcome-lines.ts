import { type OutcomeLine, readOutcomes } from '../../operations/state/outcomes';
import type { Book } from './book';

/** What became of every uuid, read once. */
export const outcomeLines = (book: Book): readonly OutcomeLine[] =>
  book.once('outcomes', () => {
    const sheet = book.tabs.get('outcomes');
    return sheet ? readOutcomes(sheet) : [];
  });
