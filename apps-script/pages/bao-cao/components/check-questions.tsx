import { asReasons } from '../../../../shared/report/plausibility/as-reasons';
import { keyOf } from '../../../../shared/report/plausibility/question';
import { questionText } from '../../../../shared/report/plausibility/text';
import { Button } from '../../controls/button';
import { language } from '../../words';
import type { Check } from '../models/check';
import { words } from '../words';

/** What the report makes one ask; each can go to the unit as a reason. */
export function CheckQuestions({ check }: { readonly check: Check }) {
  const say = words.value.check;
  const questions = check.questions.value;
  if (questions.length === 0) return null;
  return (
    <section class="questions">
      <h3>{say.questions(questions.length)}</h3>
      <ul>
        {questions.map((question) => (
          <li key={keyOf(question)} class={question.level}>
            <p>{questionText(question, language.value)}</p>
            <Button kind="quiet" onPress={() => check.ask(asReasons(question))}>
              {say.askUnit}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
