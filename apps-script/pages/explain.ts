import { problems as en } from '../../shared/locale/en/problems';
import { formatDate, formatNumber } from '../../shared/locale/format';
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
      return roleSentence(problem.role);
    case 'client-too-old':
      return say[problem.kind](problem.minimum);
    case 'bad-data':
      return badDataSentence(problem.reason) ?? say[problem.kind](problem.field, problem.reason);
    case 'duplicate':
      return say[problem.kind](problem.by, problem.at, problem.row, problem.rowAt);
    case 'not-found':
      return problem.what === 'connection'
        ? words.value.failure.noConnection
        : words.value.failure.changedMeanwhile;
    case 'not-yours':
      return say[problem.kind](problem.by);
    case 'too-large':
      return say[problem.kind](formatNumber(problem.limit, language.value), problem.unit);
    case 'doubled-row':
      return say[problem.kind](problem.tab, problem.rows);
    case 'report-changed':
      return say[problem.kind](problem.unit, problem.version);
    case 'locked':
      return say[problem.kind](formatDate(problem.on));
    case 'newer-sheet':
      return say[problem.kind](problem.schema);
    case 'missing-column':
      return say[problem.kind](problem.tab, problem.column);
    case 'failed':
      return say[problem.kind](problem.code);
    case 'not-understood':
      return say[problem.kind](problem.said);
    default:
      return say[problem.kind];
  }
}

function roleSentence(role: string): string {
  const say = words.value.failure;
  if (role === 'viewer') return say.viewer;
  return role === 'visitor' ? say.visitor : say.ownerOnly;
}

/** What the pages' own requests are refused for, by the reason that the operations give. */
function badDataSentence(reason: string): string | undefined {
  const say = words.value;
  const sentences: Readonly<Record<string, string>> = {
    exists: say.failure.sameCampaign,
    'no-themes': say.failure.noThemes,
    missing: say.failure.noAddress,
    'not-a-web-app': say.failure.addressBad,
    'unknown-campaign': say.failure.changedMeanwhile,
    'unknown-theme': say.failure.changedMeanwhile,
  };
  return sentences[reason];
}
