import type { Problem, TransportProblem } from '../problem';
import { problems as en } from './en/problems';
import { formatDate, formatNumber } from './format';
import type { Language } from './labels';
import type { Messages } from './vi';
import { problems as vi } from './vi/problems';

type Words = Readonly<Record<string, string>>;

/** Problems come from a sheet too: a key that every object inherits (`constructor`) has no word. */
const wordOf = (words: Words, key: string): string | undefined =>
  Object.keys(words).includes(key) ? words[key] : undefined;

/** The innermost part of `request.pin.to` that has a name; what has none is nothing that a person filled in. */
const fieldText = (fields: Words, path: string): string =>
  path
    .split('.')
    .reverse()
    .map((part) => wordOf(fields, part) ?? '')
    .find((name) => name !== '') ?? '';

/** What happened and what to do, for any problem of either side. */
export const problemText = (problem: Problem | TransportProblem, language: Language): string => {
  const texts: Messages['problems'] = language === 'en' ? en : vi;
  switch (problem.kind) {
    case 'spent-code':
    case 'expired-code':
    case 'undone':
      return texts[problem.kind](problem.at);
    case 'too-many-attempts':
      return texts[problem.kind](problem.retryAfterSeconds);
    case 'wrong-role':
      return texts[problem.kind](wordOf(texts.roles, problem.role) ?? problem.role);
    case 'client-too-old':
      return texts[problem.kind](problem.minimum);
    case 'bad-data':
      return texts[problem.kind](
        fieldText(texts.fields, problem.field),
        wordOf(texts.reasons, problem.reason) ?? texts.reasons.invalid,
      );
    case 'duplicate':
      return texts[problem.kind](problem.by, problem.at, problem.row, problem.rowAt);
    case 'not-found':
      return texts[problem.kind](wordOf(texts.things, problem.what) ?? problem.what);
    case 'conflict':
      return texts[problem.kind](
        problem.fields.map(({ field, now }) => `${wordOf(texts.fields, field) ?? field}: ${now || '—'}`),
      );
    case 'not-yours':
      return texts[problem.kind](problem.by);
    case 'too-large':
      return texts[problem.kind](formatNumber(problem.limit, language), problem.unit);
    case 'doubled-row':
      return texts[problem.kind](problem.tab, problem.rows);
    case 'report-changed':
      return texts[problem.kind](problem.unit, problem.version);
    case 'locked':
      return texts[problem.kind](formatDate(problem.on));
    case 'newer-sheet':
      return texts[problem.kind](problem.schema);
    case 'missing-column':
      return texts[problem.kind](problem.tab, problem.column);
    case 'failed':
      return texts[problem.kind](problem.code);
    case 'no-permission':
      return texts[problem.kind](problem.origin);
    case 'not-our-answer':
      return texts[problem.kind](problem.status);
    case 'not-understood':
      return texts[problem.kind](problem.said);
    default:
      // Kept by a later version of the extension: its kinds are not known here.
      return texts[problem.kind] ?? texts['not-understood']((problem as Problem).kind);
  }
};
