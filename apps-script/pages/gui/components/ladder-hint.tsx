import { reminderLadder } from '../../../../shared/report/outgoing/next-reminders';
import { formatOfficialDate } from '../../../../shared/text/dates';
import { Button } from '../../controls/button';
import { language } from '../../words';
import type { OutgoingPageModel } from '../models/outgoing-page';
import { words } from '../words';

/** What the ladder of reminders says for today and next; without a deadline there is none. */
export function LadderHint({ model }: { readonly model: OutgoingPageModel }) {
  const say = words.value.ladder;
  const ladder = model.ladder.value;
  if (model.gone.value) return null;
  if (ladder === null) {
    return (
      <p class="ladder">
        {say.noDeadline}{' '}
        <Button kind="quiet" onPress={() => void model.reports.openPage('dot')}>
          {say.setDeadline}
        </Button>
      </p>
    );
  }
  const label = (step: keyof typeof reminderLadder) => reminderLadder[step].labels[language.value];
  const alone = model.unit.value !== null;
  const steps = ladder.due.map(({ step, count }) => (alone ? label(step) : say.step(label(step), count)));
  return (
    <p class="ladder">
      {steps.length === 0 ? say.nothing : say.due(steps.join('; '))}{' '}
      {ladder.next ? say.next(label(ladder.next.step), formatOfficialDate(ladder.next.on)) : say.last}
    </p>
  );
}
