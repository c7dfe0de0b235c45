import { useState } from 'preact/hooks';
import { Button } from '../../controls/button';
import { TaskLine } from '../../controls/task-line';
import type { RowKind } from '../models/rows';
import type { TableModel } from '../models/table';
import { words } from '../words';
import { RowLine } from './row-line';

type RowsProps = { readonly work: TableModel };

const kinds: readonly RowKind[] = ['new', 'changed', 'duplicate', 'invalid', 'twice-same', 'twice-different'];
/** More rows than a campaign has units come on demand. */
const rowsAtOnce = 100;

/** What would become of each row, before anything is written. */
export function RowsPart({ work }: RowsProps) {
  const say = words.value.table;
  const { rows } = work;
  const { known } = rows;
  if (!rows.read.value) return null;
  if (!rows.list.value) {
    const { done, of } = known.progress.value;
    const state = known.reading.state.value;
    return (
      <section>
        <h3>{say.rowsTitle}</h3>
        {state.kind === 'failed' ? (
          <TaskLine state={state} kind="read" onRetry={() => void work.start()} />
        ) : (
          <div role="status">
            <p>{say.readingKnown(done, of)}</p>
            <progress max={of} value={done} aria-hidden="true" />
          </div>
        )}
      </section>
    );
  }
  return <Preview work={work} />;
}

function Preview({ work }: RowsProps) {
  const say = words.value.table;
  const [most, setMost] = useState(rowsAtOnce);
  const all = work.list.value;
  const filter = work.filter.value;
  const listed = filter === null ? all : all.filter(({ row }) => row.kind === filter);
  const asked = all.filter(({ questions, canTake }) => canTake && questions.length > 0);
  const { blank, passedOver } = work.rows.read.value!;
  const lost = passedOver.filter(({ figures }) => figures).map(({ row }) => row);
  return (
    <section class="preview">
      <h3>{say.rowsTitle}</h3>
      {all.length > 0 ? <Filters work={work} /> : null}
      {asked.length > 0 ? (
        <p class="caution">
          {say.asked(
            asked.reduce((sum, { questions }) => sum + questions.length, 0),
            asked.length,
          )}
        </p>
      ) : null}
      {lost.length > 0 ? <p class="caution">{say.passedOver(lost.slice(0, 20).join(', '))}</p> : null}
      {blank.length > 0 ? <p class="help">{say.blank(blank.length)}</p> : null}
      {all.length === 0 && blank.length === 0 ? <p class="caution">{say.noRows}</p> : null}
      {all.length > 0 && listed.length === 0 ? <p class="soft">{say.noneListed}</p> : null}
      {listed.length === 0 ? null : (
        <div class="scroll">
          <table class="grid rows">
            <thead>
              <tr>
                {[say.take, say.row, say.unit, say.what, say.details].map((title) => (
                  <th key={title} scope="col">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {listed.slice(0, most).map((view) => (
                <RowLine key={view.row.row.row} work={work} view={view} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {listed.length > most ? (
        <Button onPress={() => setMost(most + rowsAtOnce)}>
          {say.showMore(Math.min(rowsAtOnce, listed.length - most))}
        </Button>
      ) : null}
    </section>
  );
}

function Filters({ work }: RowsProps) {
  const say = words.value.table;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of buttons, no form
    <div class="filters" role="group" aria-label={say.filterLabel}>
      <Filter work={work} kind={null} text={say.all(work.list.value.length)} />
      {kinds
        .filter((kind) => work.count(kind) > 0)
        .map((kind) => (
          <Filter key={kind} work={work} kind={kind} text={`${words.value.rows[kind]} ${work.count(kind)}`} />
        ))}
    </div>
  );
}

type FilterProps = RowsProps & { readonly kind: RowKind | null; readonly text: string };
function Filter({ work, kind, text }: FilterProps) {
  return (
    <button
      type="button"
      class={`button filter ${kind ?? 'all'}`}
      aria-pressed={work.filter.value === kind}
      onClick={() => {
        work.filter.value = kind;
      }}
    >
      {text}
    </button>
  );
}
