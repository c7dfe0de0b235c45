import type { ReportContent } from '../content';
import { dayQuestions } from './days';
import { emptinessQuestions, missingCore } from './emptiness';
import { evidenceQuestions } from './evidence-links';
import { lastQuestions } from './last-campaign';
import { otherQuestions } from './other-units';
import { pairQuestions } from './pairs';
import { portalQuestions } from './portal-ledger';
import { ask, type Question, type Rule, type Surroundings } from './question';
import { sizeQuestions } from './sizes';

const rules: readonly Rule[] = [
  emptinessQuestions,
  sizeQuestions,
  pairQuestions,
  portalQuestions,
  lastQuestions,
  otherQuestions,
  evidenceQuestions,
  dayQuestions,
];

/** All that a report makes one ask (rules R1–R10 of DOMAIN.md 2.3, and comparisons); nothing when it is plausible. */
export const questionsOf = (content: ReportContent, around: Surroundings): readonly Question[] => {
  const questions = rules.flatMap((rule) => rule(content, around));
  const asked = new Set(questions.flatMap((question) => question.fields));
  const missing = missingCore(content).filter((id) => !asked.has(id));
  return missing.length === 0 || questions.some((question) => question.id === 'R7')
    ? questions
    : [
        ...questions,
        ask(
          'missing',
          missing.map((id) => [id, null] as const),
        ),
      ];
};
