import type { ReportsData, UnitReport } from '../../../../shared/protocol';
import { readReasons } from '../../../../shared/report/reason-cell';
import { formatOfficialDate } from '../../../../shared/text/dates';
import { dueOf, goesToAll, type TextKind } from '../models/addressees';
import { everybody, type OutgoingPageModel } from '../models/outgoing-page';
import { words } from '../words';
import { nameOfAll } from './outgoing-part';

type ListProps = {
  readonly model: OutgoingPageModel;
  readonly data: ReportsData;
  readonly onCopy: () => void;
};

/** What is known of a unit that matters for a text of this kind. */
const standing = (kind: TextKind, unit: UnitReport, data: ReportsData): string => {
  const say = words.value;
  const extended = unit.extendedTo === null ? [] : [say.due.extended(formatOfficialDate(unit.extendedTo))];
  if (kind === 'template') return extended.join('');
  if (kind === 'receipt')
    return unit.receivedOn === null ? say.undated : say.received(formatOfficialDate(unit.receivedOn));
  if (kind === 'revision') return say.reasons(readReasons(unit.reasons).length);
  const state = dueOf(unit, data);
  if (state.kind === 'overdue') return [say.due.overdue(state.days), ...extended].join(', ');
  if (state.kind === 'due-today') return [say.due.today, ...extended].join(', ');
  return 'workingDays' in state ? [say.due.left(state.workingDays), ...extended].join(', ') : '';
};

/** Everybody and the units, one to be chosen: arrows go on to the next, Enter copies its text. */
export function AddresseeList({ model, data, onCopy }: ListProps) {
  const say = words.value;
  const kind = model.kind.value;
  const entry = (id: string, name: string, said: string, isLate: boolean, to: UnitReport | null) => (
    <label key={id} class="addressee">
      <input
        type="radio"
        name={`to-${kind}`}
        checked={model.choice.value === id}
        onChange={() => model.choose(id)}
      />
      <span>
        <span class="name">{name}</span>
        {said === '' ? null : <span class={isLate ? 'said late' : 'said'}>{said}</span>}
        {model.isCopied(to) ? <span class="said copied">{say.alreadyCopied}</span> : null}
      </span>
    </label>
  );
  return (
    <>
      <fieldset
        key={kind}
        class="addressees"
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          onCopy();
        }}
      >
        <legend class="unseen">{say.to}</legend>
        {goesToAll(kind) ? entry(everybody, nameOfAll(model), '', false, null) : null}
        {model.addressees.value.map((unit) =>
          entry(
            unit.id,
            unit.name,
            standing(kind, unit, data),
            kind === 'reminder' && dueOf(unit, data).kind === 'overdue',
            unit,
          ),
        )}
      </fieldset>
      <p class="help">{say.keys}</p>
    </>
  );
}
