import { Button } from '../../controls/button';
import { words } from '../words';

type Line = { readonly id: string; readonly name: string; readonly about: string; readonly correct?: string };
type ListProps = { readonly lines: readonly Line[]; readonly onCorrect: (id: string) => void };

/** What was recorded since the page was opened, each to be corrected. */
export function RecordedList({ lines, onCorrect }: ListProps) {
  const say = words.value.records;
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>{say.title}</h2>
      <ul class="units">
        {lines.map(({ id, name, about, correct }) => (
          <li key={id}>
            {name}{' '}
            <Button kind="quiet" label={`${correct ?? say.correct}: ${name}`} onPress={() => onCorrect(id)}>
              {correct ?? say.correct}
            </Button>
            <span class="soft">{about}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
