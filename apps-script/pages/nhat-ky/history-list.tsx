import { formatDate } from '../../../shared/locale/format';
import { Button } from '../controls/button';
import { TaskLine } from '../controls/task-line';
import { words } from '../words';
import type { HistoryModel } from './history-model';
import { historyWords } from './history-words';
import { LineItem } from './line-item';

/** *Nhật ký* by days, newest first. */
export function HistoryList({ model }: { readonly model: HistoryModel }) {
  const say = historyWords.value;
  const days = model.days.value;
  const busy = model.reading.running.value;
  return (
    <main class="panel history">
      <h1 class="unseen">{say.title}</h1>
      <p class="soft">{say.lead}</p>
      <TaskLine
        state={model.taking.state.value}
        kind="save"
        done={(data) =>
          data.cursor !== null
            ? say.stopped(data.progress.done, data.progress.of)
            : data.conflictCount > 0
              ? say.donePartly
              : say.done
        }
      />
      {model.from.value === null ? null : (
        <Button kind="quiet" off={busy} onPress={() => void model.start(null)}>
          {say.newest}
        </Button>
      )}
      {days?.length === 0 ? <p>{say.empty}</p> : null}
      {(days ?? []).map(({ day, lines }) => (
        <section key={day}>
          <h2>{formatDate(day)}</h2>
          <ul class="lines">
            {lines.map((line) => (
              <LineItem key={line.id} model={model} line={line} />
            ))}
          </ul>
        </section>
      ))}
      <TaskLine
        state={model.reading.state.value}
        kind="read"
        onRetry={() => void model.read(model.from.value)}
      />
      <div class="actions">
        {model.next.value === null ? null : (
          <Button off={busy} onPress={() => void model.more()}>
            {say.older}
          </Button>
        )}
        {days === undefined ? null : (
          <Button kind="quiet" off={busy} onPress={() => void model.read(null)}>
            {words.value.task.reload}
          </Button>
        )}
      </div>
    </main>
  );
}
