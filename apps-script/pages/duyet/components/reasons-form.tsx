import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ReportsData } from '../../../../shared/protocol';
import { metrics } from '../../../../shared/report/metrics/index';
import { fieldText, reasonFields, revisionReasons } from '../../../../shared/report/reasons';
import { Button } from '../../controls/button';
import { PersonalHold, PersonalNote } from '../../controls/personal-note';
import { TextField } from '../../controls/text-field';
import { language } from '../../words';
import type { Check, ReasonRow } from '../models/check';
import { words } from '../words';

type ReasonsProps = { readonly check: Check; readonly data: ReportsData };

/** Why a report has to be supplemented, field by field. */
export function ReasonsForm({ check, data }: ReasonsProps) {
  const say = words.value;
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  return (
    <section class="reasons">
      <h3 ref={title} tabIndex={-1}>
        {say.why}
      </h3>
      {check.rows.value.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a reason is known by its place
        <ReasonFields key={at} check={check} data={data} row={row} at={at} />
      ))}
      <PersonalHold check={check.personal} />
      <Button onPress={check.add}>{say.addReason}</Button>
    </section>
  );
}

type FieldsProps = ReasonsProps & { readonly row: ReasonRow; readonly at: number };
function ReasonFields({ check, data, row, at }: FieldsProps) {
  const say = words.value;
  const fault = check.tried.value && !check.isWhole(row) ? say.incomplete : null;
  return (
    <fieldset data-field={at}>
      <legend class="unseen">{say.reasonAt(at + 1)}</legend>
      <select
        aria-label={say.field}
        value={row.field}
        onChange={(event) => check.edit(at, { field: event.currentTarget.value })}
      >
        <FieldOptions themes={data.themes} />
      </select>
      <select
        aria-label={say.reason}
        aria-invalid={fault && row.reason === '' ? true : undefined}
        value={row.reason}
        onChange={(event) => check.edit(at, { reason: event.currentTarget.value as ReasonRow['reason'] })}
      >
        <option value="">{say.chooseReason}</option>
        {Object.entries(revisionReasons).map(([id, labels]) => (
          <option key={id} value={id}>
            {labels[language.value]}
          </option>
        ))}
      </select>
      <TextField
        label={say.note}
        value={row.note}
        onType={(note) => check.edit(at, { note })}
        fault={fault}
      />
      <PersonalNote check={check.personal} field={at} />
      {check.rows.value.length > 1 ? (
        <Button kind="quiet" label={say.removeReason(at + 1)} onPress={() => check.remove(at)}>
          {say.remove}
        </Button>
      ) : null}
    </fieldset>
  );
}

function FieldOptions({ themes }: Pick<ReportsData, 'themes'>) {
  const say = words.value.groups;
  const groups = [
    [say.general, Object.keys(reasonFields).reverse()],
    [say.core, metrics.filter(({ core }) => core).map(({ id }) => id)],
    [say.further, metrics.filter(({ core }) => !core).map(({ id }) => id)],
    [say.themes, themes.map(({ number }) => `theme:${number}`)],
  ] as const;
  return (
    <>
      {groups.map(([label, fields]) => (
        <optgroup key={label} label={label}>
          {fields.map((field) => (
            <option key={field} value={field}>
              {fieldText(field, language.value, themes)}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  );
}
