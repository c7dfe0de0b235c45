import { problemText } from '../../shared/locale/problem-text';
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
  switch (problem.kind) {
    case 'wrong-role':
      return roleSentence(problem.role);
    case 'bad-data':
      return badDataSentence(problem.field, problem.reason) ?? problemText(problem, language.value);
    case 'not-found':
      return problem.what === 'connection'
        ? words.value.failure.noConnection
        : words.value.failure.changedMeanwhile;
    default:
      return problemText(problem, language.value);
  }
}

function roleSentence(role: string): string {
  const say = words.value.failure;
  if (role === 'viewer') return say.viewer;
  return role === 'visitor' ? say.visitor : say.ownerOnly;
}

/** What the pages' own requests are refused for, by the reason that the operations give. */
function badDataSentence(field: string, reason: string): string | undefined {
  const say = words.value;
  const sentences: Readonly<Record<string, string>> = {
    exists: say.failure.sameCampaign,
    'no-themes': say.failure.noThemes,
    'not-a-web-app': say.failure.addressBad,
    'unknown-campaign': say.failure.changedMeanwhile,
    'unknown-theme': say.failure.changedMeanwhile,
    'unknown-unit': say.failure.changedMeanwhile,
    'wrong-order': say.failure.wrongOrder,
  };
  return field === 'web_app' && reason === 'missing' ? say.failure.noAddress : sentences[reason];
}
