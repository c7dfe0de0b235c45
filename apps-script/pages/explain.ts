import { problems as en } from '../../shared/locale/en/problems';
import { formatNumber } from '../../shared/locale/format';
import { problems as vi } from '../../shared/locale/vi/problems';
import type { Problem } from '../../shared/problem';
import type { PageProblem } from './door';
import { account, language, words } from './words';

/** What happened and what to do, in the language of the page. */
export function explain(problem: PageProblem): string {
  const say = words.value.failure;
  switch (problem.kind) {
    case 'account':
      return say.account(account.value);
    case 'unanswered':
      return say.unanswered;
    case 'too-long':
      return say.tooLong;
    case 'unreadable':
      return say.unreadable;
    default:
      return describe(problem);
  }
}

function describe(problem: Problem): string {
  const say = language.value === 'en' ? en : vi;
  switch (problem.kind) {
    case 'spent-code':
    case 'expired-code':
    case 'undone':
      return say[problem.kind](problem.at);
    case 'too-many-attempts':
      return say[problem.kind](problem.retryAfterSeconds);
    case 'wrong-role':
      return say[problem.kind](problem.role, problem.operation);
    case 'client-too-old':
      return say[problem.kind](problem.minimum);
    case 'bad-data':
      return say[problem.kind](problem.field, problem.reason);
    case 'duplicate':
      return say[problem.kind](problem.by, problem.at, problem.row, problem.rowAt);
    case 'not-found':
      return say[problem.kind](problem.what);
    case 'not-yours':
      return say[problem.kind](problem.by);
    case 'too-large':
      return say[problem.kind](formatNumber(problem.limit, language.value), problem.unit);
    case 'newer-sheet':
      return say[problem.kind](problem.schema);
    case 'missing-column':
      return say[problem.kind](problem.tab, problem.column);
    case 'failed':
      return say[problem.kind](problem.code);
    default:
      return say[problem.kind];
  }
}
