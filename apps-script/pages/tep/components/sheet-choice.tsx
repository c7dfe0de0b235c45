import { useId } from 'preact/hooks';
import { readAloud } from '../../../../shared/report/import/table';
import { squeeze } from '../../../../shared/text/normalise';
import { language } from '../../words';
import type { TableModel } from '../models/table';
import { words } from '../words';

/** Which sheet of the file is read and where its header stands; whether the file is a template of ours. */
export function SheetChoice({ work }: { readonly work: TableModel }) {
  const say = words.value.table;
  const id = useId();
  const { columns } = work;
  const { shown, template } = columns;
  if (shown.length < 2 && !template) return null;
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
                  {squeeze(name)}
                </option>
              ))}
            </select>
          </div>
        ) : null}
        {template ? (
          <p class={work.isOwnTemplate.value ? 'good' : 'caution'}>
            {work.isOwnTemplate.value ? say.template : say.otherTemplate}
          </p>
        ) : null}
      </div>
    </section>
  );
}

/** Where the names of the columns stand: found, or said by the person. */
export function HeaderRow({ work }: { readonly work: TableModel }) {
  const say = words.value.table;
  const id = useId();
  const { columns } = work;
  const header = columns.header.value;
  const row = columns.headerRow.value ?? (header ? header.row + 1 : null);
  return (
    <div class="field number">
      <label for={id}>{say.headerRow}</label>
      <input
        id={id}
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
  );
}

const rowsShown = 12;
const longestRow = 100;

/** The first rows as they are, for the person to say which of them names the columns. */
export function FirstRows({ work }: { readonly work: TableModel }) {
  const say = words.value.table;
  const rows = work.columns.rows.value
    .slice(0, rowsShown)
    .map((cells, at) => ({
      row: at + 1,
      text: cells
        .map((cell) => readAloud(cell, language.value))
        .filter((text) => text !== '')
        .join(' | ')
        .slice(0, longestRow),
    }))
    .filter(({ text }) => text !== '');
  return (
    <ul class="first-rows">
      {rows.map(({ row, text }) => (
        <li key={row}>
          <button type="button" class="button" onClick={() => void work.chooseHeader(row)}>
            {say.rowAt(row)}
          </button>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
