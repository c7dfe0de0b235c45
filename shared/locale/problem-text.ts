import type { Problem, TransportProblem } from '../problem';
import { formatNumber } from './format';
import type { Language } from './labels';
import { messages } from './messages';

const reasonText = (reasons: Readonly<Record<string, string>>, reason: string): string =>
  reasons[reason] ?? reason;

/** What happened and what to do, for any problem of either side. */
export const problemText = (problem: Problem | TransportProblem, language: Language): string => {
  const texts = messages(language).problems;
  switch (problem.kind) {
    case 'spent-code':
    case 'expired-code':
    case 'undone':
      return texts[problem.kind](problem.at);
    case 'too-many-attempts':
      return texts[problem.kind](problem.retryAfterSeconds);
    case 'wrong-role':
      return texts[problem.kind](problem.role, problem.operation);
    case 'client-too-old':
      return texts[problem.kind](problem.minimum);
    case 'bad-data':
      return texts[problem.kind](problem.field, reasonText(texts.reasons, problem.reason));
    case 'duplicate':
      return texts[problem.kind](problem.by, problem.at, problem.row, problem.rowAt);
    case 'not-found':
      return texts[problem.kind](problem.what);
    case 'not-yours':
      return texts[problem.kind](problem.by);
    case 'too-large':
      return texts[problem.kind](formatNumber(problem.limit, language), problem.unit);
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
    default:
      return texts[problem.kind];
  }
};
