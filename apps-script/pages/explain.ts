import type { PageProblem } from './door';
import { account, words } from './words';

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
      return problem.kind;
  }
}
