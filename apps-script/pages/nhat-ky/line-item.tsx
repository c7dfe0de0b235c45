import { formatMoment, formatTime } from '../../../shared/locale/format';
import type { HistoryLine } from '../../../shared/protocol';
import { Button } from '../controls/button';
import { language } from '../words';
import type { HistoryModel } from './history-model';
import { historyWords } from './history-words';
import { Look } from './look';

type ItemProps = { readonly model: HistoryModel; readonly line: HistoryLine };

/** What a line says of before and after; lines of several columns list them in the same order. */
function Change({ line }: { readonly line: HistoryLine }) {
  const say = historyWords.value;
  if (line.old === '' && (line.new === '' || line.new === line.subject)) return null;
  const text =
    line.old === '' && line.column === ''
      ? line.new
      : say.change(line.old === '' ? say.blank : line.old, line.new === '' ? say.blank : line.new);
  return (
    <p class="change">
      {line.column === '' ? null : <span class="soft">{line.column}: </span>}
      {text}
    </p>
  );
}

/** One line of *Nhật ký*: when, who, what, and what can be done about it. */
export function LineItem({ model, line }: ItemProps) {
  const say = historyWords.value;
  const open = model.chosen.value === line.id;
  const taken = line.takenBack;
  const moment = taken === null ? '' : formatMoment(taken.at, language.value);
  const can = line.bar === null && line.standing !== 'taken-back';
  const does = line.standing === 'partly' ? say.rest : line.takesBack ? say.redo : say.takeBack;
  const of = [line.action, line.subject].filter((text) => text !== '').join(', ');
  return (
    <li class={`line ${line.standing}`}>
      <p class="head">
        <strong>{line.action}</strong>
        <time dateTime={line.at}>{formatTime(line.at)}</time>
      </p>
      <p class="soft">{line.by}</p>
      {line.subject === '' ? null : (
        <p class="subject">
          {line.tab === '' ? null : <span class="soft">{line.tab}: </span>}
          {line.subject}
        </p>
      )}
      <Change line={line} />
      {taken === null ? null : (
        <p class="note">
          {line.standing === 'partly' ? say.partly(taken.by, moment) : say.takenBack(taken.by, moment)}
        </p>
      )}
      {line.bar === null ? null : <p class="note">{say.bars[line.bar]}</p>}
      {open ? <Look model={model} line={line} /> : null}
      {can && !open ? (
        <Button
          kind="quiet"
          label={`${does}: ${of}`}
          off={model.taking.running.value}
          onPress={() => void model.look(line.id)}
        >
          {does}
        </Button>
      ) : null}
    </li>
  );
}
