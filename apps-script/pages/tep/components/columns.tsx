import { useState } from 'preact/hooks';
import {
  type ColumnTarget,
  columnTargets,
  fields,
  otherScales,
} from '../../../../shared/report/import/column-target';
import { cellName } from '../../../../shared/report/import/table';
import { squeeze } from '../../../../shared/text/normalise';
import { columnTargetText } from '../../files/sentences';
import { language } from '../../words';
import type { ColumnChoice } from '../models/columns';
import type { TableModel } from '../models/table';
import { words } from '../words';
import { HeaderRow } from './sheet-choice';

type ColumnsProps = { readonly work: TableModel };

const scales = Object.keys(otherScales) as readonly ColumnTarget[];
const groups = {
  fields: columnTargets.filter((target) => (fields as readonly ColumnTarget[]).includes(target)),
  metrics: columnTargets.filter(
    (target) => !(fields as readonly ColumnTarget[]).includes(target) && !scales.includes(target),
  ),
  scales,
} as const;

/** `C`, as spreadsheets name their columns. */
const letterOf = (column: number): string => cellName(0, column).replace(/\d/g, '');

/** A header of two rows on one line. */
const headerText = (header: string): string =>
  header
    .split('\n')
    .map(squeeze)
    .filter((line) => line !== '')
    .join(' – ');

/** What each column of the table is taken for; folded away where nothing has to be said about it. */
export function Columns({ work }: ColumnsProps) {
  const say = words.value.table;
  const { columns } = work;
  const list = columns.list.value;
  const conflicts = columns.conflicts.value;
  const count = (test: (column: ColumnChoice) => boolean): number => list.filter(test).length;
  const guessed = count(({ target, certain, isChosen }) => target !== null && !certain && !isChosen);
  const isAsking = conflicts.length > 0 || !columns.hasUnit.value;
  const [wasAsking] = useState(isAsking || guessed > 0);
  return (
    <details class="columns-part" open={wasAsking || isAsking}>
      <summary>
        {say.columnsTitle}:{' '}
        {say.columnsSummary(
          count(({ target, certain, isChosen }) => target !== null && (certain || isChosen)),
          guessed,
          count(({ target }) => target === null),
        )}
      </summary>
      <div role="status">
        {columns.hasUnit.value ? null : <p class="fault">{say.noUnit}</p>}
        {conflicts.map(({ target, columns: at }) => (
          <p key={target} class="fault">
            {say.conflict(columnTargetText(target, language.value), at.map(letterOf).join(', '))}
          </p>
        ))}
      </div>
      <HeaderRow work={work} />
      <div class="scroll">
        <table class="grid">
          <thead>
            <tr>
              {[say.column, say.samples, say.meaning, say.match].map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {list.map((column) => (
              <ColumnRow key={column.column} work={work} column={column} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** Columns that tell of people are named, and left out. */
export function PersonalColumns({ work }: ColumnsProps) {
  const names = work.columns.list.value
    .filter(({ personal }) => personal)
    .map(({ column, header }) => `${letterOf(column)}. ${headerText(header)}`);
  return names.length === 0 ? null : (
    <p class="caution">{words.value.table.personalColumns(names.join('; '))}</p>
  );
}

function ColumnRow({ work, column }: ColumnsProps & { readonly column: ColumnChoice }) {
  const say = words.value.table;
  const { column: at, header, target, certain, isChosen, personal, samples } = column;
  const isConflict = work.columns.conflicts.value.some(({ columns }) => columns.includes(at));
  const name = `${letterOf(at)}. ${headerText(header)}`;
  const match = personal
    ? say.personal
    : target === null
      ? say.none
      : isChosen
        ? say.byHand
        : certain
          ? say.certain
          : say.guess;
  return (
    <tr class={isConflict ? 'bad' : target === null ? 'off' : certain || isChosen ? undefined : 'unsure'}>
      <th scope="row">{name}</th>
      <td class="soft">{samples.join('; ')}</td>
      <td>
        {personal ? null : (
          <select
            aria-label={`${say.meaning}: ${name}`}
            value={target ?? ''}
            onChange={({ currentTarget }) =>
              void work.chooseColumn(
                at,
                currentTarget.value === '' ? null : (currentTarget.value as ColumnTarget),
              )
            }
          >
            <option value="">{say.skip}</option>
            {(['fields', 'metrics', 'scales'] as const).map((group) => (
              <optgroup key={group} label={say.groups[group]}>
                {groups[group].map((one) => (
                  <option key={one} value={one}>
                    {columnTargetText(one, language.value)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        )}
      </td>
      <td>{match}</td>
    </tr>
  );
}
