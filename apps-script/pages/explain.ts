import { sheetProblems as en } from '../../shared/locale/en/sheet-problems';
import { formatDate, formatNumber } from '../../shared/locale/format';
import { sheetProblems as vi } from '../../shared/locale/vi/sheet-problems';
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

/** What the pages are refused for; the other kinds are of the extension's door. */
function describe(problem: Problem): string {
  const say = language.value === 'en' ? en : vi;
  switch (problem.kind) {
    case 'wrong-role':
      return roleSentence(problem.role);
    case 'bad-data':
      return (
        badDataSentence(problem.reason) ??
        say[problem.kind](fieldWord(say.fields, problem.field), wordOf(say.reasons, problem.reason))
      );
    case 'not-found':
      return problem.what === 'connection'
        ? words.value.failure.noConnection
        : words.value.failure.changedMeanwhile;
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
    case 'busy':
    case 'not-set-up':
      return say[problem.kind];
    default:
      return say['not-understood'](problem.kind === 'not-understood' ? problem.said : problem.kind);
  }
}

type Named = Readonly<Record<string, string>>;
const wordOf = (named: Named, id: string): string => (Object.keys(named).includes(id) ? named[id]! : id);

/** The innermost part of `drafts.0.link` that a person fills in; nothing for what nobody does. */
const fieldWord = (fields: Named, path: string): string =>
  path
    .split('.')
    .reverse()
    .map((part) => (Object.keys(fields).includes(part) ? fields[part]! : ''))
    .find((name) => name !== '') ?? '';

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
