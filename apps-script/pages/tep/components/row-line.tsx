import { givenFigures } from '../../../../shared/report/figure';
import { keyOf } from '../../../../shared/report/plausibility/question';
import { questionText } from '../../../../shared/report/plausibility/text';
import { Button } from '../../controls/button';
import { cellFaultText } from '../../files/sentences';
import { differenceLines } from '../../reports/difference-text';
import { nothing } from '../../reports/draft-fields';
import { words as formWords } from '../../reports/words';
import { language } from '../../words';
import { isNews, type RowView } from '../models/rows';
import type { TableModel } from '../models/table';
import { words } from '../words';

type LineProps = { readonly work: TableModel; readonly view: RowView };

/** A row of the table: whether it is written, whose it is, what would become of it and why. */
export function RowLine({ work, view }: LineProps) {
  const say = words.value.table;
  const { row, unit, canTake, isTaken } = view;
  const name = unit?.name ?? row.row.unitSaid;
  return (
    <tr class={`${row.kind} ${isTaken ? 'taken' : ''}`}>
      <td>
        {isNews(row) ? (
          <input
            type="checkbox"
            aria-label={say.takeRow(name)}
            checked={isTaken}
            disabled={!canTake}
            onChange={({ currentTarget }) => work.rows.take(row.row.row, currentTarget.checked)}
          />
        ) : (
          <span class="unseen">{say.notTaken}</span>
        )}
      </td>
      <td class="at">{row.row.row}</td>
      <th scope="row">{name}</th>
      <td>
        <span class={`chip ${row.kind}`}>{words.value.rows[row.kind]}</span>
      </td>
      <td>
        <Details work={work} view={view} />
        <Questions work={work} view={view} />
      </td>
    </tr>
  );
}

const mostChanges = 4;

function Details({ work, view: { row, unit } }: LineProps) {
  const say = words.value.table;
  switch (row.kind) {
    case 'new': {
      const { nil, figures, themes } = row.content;
      if (nil) return <p>{say.nil}</p>;
      return (
        <details>
          <summary>{say.newDetails(givenFigures(figures).length, themes.length)}</summary>
          <ul>
            {differenceLines(nothing, row.content, work.themes.value, false).map(
              ({ field, label, after }) => (
                <li key={field}>{say.said(label, after)}</li>
              ),
            )}
          </ul>
        </details>
      );
    }
    case 'changed': {
      const before = work.rows.known.list.value.find((one) => one.unit === unit?.id);
      const lines = before ? differenceLines(before.content, row.content, work.themes.value, false) : [];
      const { empty } = formWords.value;
      return (
        <ul>
          {lines.slice(0, mostChanges).map(({ field, label, before: was, after: is }) => (
            <li key={field}>{say.change(label, was || empty, is || empty)}</li>
          ))}
          {lines.length > mostChanges ? <li>{say.moreChanges(lines.length - mostChanges)}</li> : null}
        </ul>
      );
    }
    case 'duplicate':
      return <p class="soft">{say.duplicate}</p>;
    case 'twice-same':
      return <p class="soft">{say.twiceSame(row.first)}</p>;
    case 'twice-different':
      return <p>{say.twiceDifferent(row.rows.join(', '))}</p>;
    case 'invalid':
      return (
        <>
          <ul>
            {row.row.faults.map((fault) => (
              <li key={`${fault.cell} ${fault.reason}`}>{cellFaultText(fault, language.value)}</li>
            ))}
          </ul>
          {row.row.unit === null ? <UnitOfRow work={work} said={row.row.unitSaid} /> : null}
        </>
      );
  }
}

/** A name that nobody knows means a unit of the campaign: the person says which. */
function UnitOfRow({ work, said }: { readonly work: TableModel; readonly said: string }) {
  const say = words.value.table;
  return (
    <select
      aria-label={say.unitOfRow(said)}
      value=""
      onChange={({ currentTarget }) => void work.meanUnit(said, currentTarget.value)}
    >
      <option value="">{say.chooseUnit}</option>
      {work.units.value.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

function Questions({ work, view: { row, questions, canTake } }: LineProps) {
  const say = words.value.table;
  if (questions.length === 0) return null;
  return (
    <details class="questions" open={!canTake}>
      <summary>{say.questions(questions.length)}</summary>
      {canTake ? null : <p class="caution">{say.blocked}</p>}
      <ul>
        {questions.map((question) => (
          <li key={keyOf(question)}>
            <p>{questionText(question, language.value)}</p>
            {question.level === 'ask' || (question.id === 'R7' && question.fields.length > 0) ? (
              <Button kind="quiet" onPress={() => work.rows.confirm(row.row.row, question)}>
                {say.confirm}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
