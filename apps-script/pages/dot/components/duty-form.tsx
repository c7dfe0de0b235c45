import { Button } from '../../controls/button';
import { Confirm } from '../../controls/confirm';
import { DateField } from '../../controls/date-field';
import { Notice } from '../../controls/notice';
import { TaskLine } from '../../controls/task-line';
import type { CampaignPageModel } from '../models/campaign-page';
import { words } from '../words';

const listOf = (names: readonly string[]) => [...new Set(names)].join(', ');

/** A merger in mid-campaign: as of which day, who would move to whom, who of them does. */
export function DutyForm({ model }: { readonly model: CampaignPageModel }) {
  const { duty } = model;
  const say = words.value.duty;
  const moves = duty.moves.value;
  const chosen = duty.chosen.value;
  const moved = duty.moving.state.value;
  const look = () => void duty.look();
  return (
    <section class="fields duty">
      <h2>{say.title}</h2>
      <p class="help">{say.help}</p>
      <DateField
        label={say.on}
        text={duty.text.value}
        date={duty.on.value}
        today={model.today()}
        onType={duty.type}
        onEnter={look}
      />
      <div class="actions">
        <Button off={duty.on.value === null || duty.looking.running.value} onPress={look}>
          {say.look}
        </Button>
      </div>
      <TaskLine
        state={duty.looking.state.value}
        kind="read"
        done={moves?.length === 0 ? () => say.none : undefined}
      />
      {moves && moves.length > 0 ? (
        <>
          <ul class="units ticked">
            {moves.map((move) => (
              <li key={move.unit}>
                <label class="check">
                  <input
                    type="checkbox"
                    checked={chosen.includes(move)}
                    onChange={(event) => duty.take(move.unit, event.currentTarget.checked)}
                  />
                  <span>
                    {move.name}
                    <span class="soft">
                      {move.reported ? say.reported(move.toName) : say.unreported(move.toName)}
                    </span>
                  </span>
                </label>
              </li>
            ))}
          </ul>
          <Confirm
            open={duty.asking.value}
            question={say.ask(
              listOf(chosen.map(({ name }) => name)),
              listOf(chosen.map(({ toName }) => toName)),
            )}
            confirm={say.confirm}
            busy={duty.moving.running.value}
            onConfirm={() => void duty.move()}
            onCancel={() => {
              duty.asking.value = false;
            }}
          >
            <Button
              kind="main"
              off={chosen.length === 0 || duty.moving.running.value}
              onPress={() => {
                duty.asking.value = true;
              }}
            >
              {say.move(chosen.length)}
            </Button>
          </Confirm>
        </>
      ) : null}
      <TaskLine state={moved} kind="read" />
      {moved.kind === 'done' ? (
        <div role="status">
          <Notice tone="good">
            <p>{say.moved(moved.value.moves.length)}</p>
            {moved.value.added.length > 0 ? <p>{say.added(listOf(moved.value.added))}</p> : null}
          </Notice>
        </div>
      ) : null}
    </section>
  );
}
