import { formatMonth } from '../../../../shared/locale/format';
import { Button } from '../../controls/button';
import { TaskLine } from '../../controls/task-line';
import type { RoyaltiesModel } from '../models/royalties';
import { words } from '../words';

/** The articles of a month as a list for royalties, made and brought up to date. */
export function RoyaltiesForm({ royalties }: { readonly royalties: RoyaltiesModel }) {
  const say = words.value.royalties;
  const { filling, going, month } = royalties;
  const state = filling.state.value;
  const made = state.kind === 'done' ? state.value : null;
  return (
    <section>
      <h2>{say.title}</h2>
      <p class="help">{say.lead}</p>
      <div class="field">
        <label for="royalties-month">{say.month}</label>
        <select
          id="royalties-month"
          value={month.value}
          onChange={(event) => royalties.choose(event.currentTarget.value)}
        >
          {royalties.months.map((one) => (
            <option key={one} value={one}>
              {formatMonth(one)}
            </option>
          ))}
        </select>
      </div>
      <div class="actions">
        <Button off={filling.running.value} onPress={() => void royalties.fill()}>
          {say.fill}
        </Button>
        {made && made.all > 0 ? (
          <Button kind="quiet" onPress={() => void royalties.show(made.gid)}>
            {say.show}
          </Button>
        ) : null}
      </div>
      <TaskLine
        state={state}
        kind="save"
        done={({ all, added, changed, typed, gone }) =>
          [
            say.done(all, added, changed),
            typed > 0 && say.typed(typed),
            gone.length > 0 && say.gone(gone.join(', ')),
          ]
            .filter(Boolean)
            .join(' ')
        }
      />
      <TaskLine state={going.state.value} kind="read" />
    </section>
  );
}
