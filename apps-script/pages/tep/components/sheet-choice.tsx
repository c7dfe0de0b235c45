import { useId } from 'preact/hooks';
import type { TableModel } from '../models/table';
import { words } from '../words';

/** Which sheet of the file is read and where its header stands; whether the file is a template of ours. */
export function SheetChoice({ work }: { readonly work: TableModel }) {
  const say = words.value.table;
  const id = useId();
  const { columns } = work;
  const { shown, template } = columns;
  const header = columns.header.value;
  const row = columns.headerRow.value ?? (header ? header.row + 1 : null);
  return (
    <section class="sheet-choice">
      <div class="row">
        {shown.length > 1 ? (
          <div class="field">
            <label for={`${id}-sheet`}>{say.sheet}</label>
            <select
              id={`${id}-sheet`}
              value={columns.at.value}
              onChange={(event) => void work.chooseSheet(Number(event.currentTarget.value))}
            >
              {shown.map(({ name }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: sheets stay in their order
                <option key={at} value={at}>
                  {name}
                </option>
              ))}
            </select>
          </div>
        ) : null}
        <div class="field number">
          <label for={`${id}-row`}>{say.headerRow}</label>
          <input
            id={`${id}-row`}
            type="text"
            inputMode="numeric"
            autocomplete="off"
            value={row ?? ''}
            title={say.headerHelp}
            onChange={({ currentTarget }) => {
              const typed = Number(currentTarget.value);
              const isRow = Number.isInteger(typed) && typed > 0 && typed <= columns.rows.value.length;
              void work.chooseHeader(isRow ? typed : null);
            }}
          />
        </div>
        {template ? (
          <p class={work.isOwnTemplate.value ? 'good' : 'caution'}>
            {work.isOwnTemplate.value ? say.template : say.otherTemplate}
          </p>
        ) : null}
      </div>
    </section>
  );
}
