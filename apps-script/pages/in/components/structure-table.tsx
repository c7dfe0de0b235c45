import { formatNumber } from '../../../../shared/locale/format';
import { squeeze } from '../../../../shared/text/normalise';
import { language } from '../../words';
import type { Page } from '../models/print-page';
import { type StructureRow, totalIds } from '../models/structure';
import { words } from '../words';

type TableProps = { readonly page: Page; readonly structure: NonNullable<Page['structure']> };

/** The totals by the units that carry the duty to report now. */
export function StructureTable({ page, structure }: TableProps) {
  const say = words.value.structure;
  const number = (value: number) => formatNumber(value, language.value);
  const row = (key: string, name: string, { reported, expected, sums }: StructureRow, look?: string) => (
    <tr key={key} class={look}>
      <th scope="row">
        <span>{squeeze(name)}</span>
      </th>
      <td>
        {number(reported)}/{number(expected)}
      </td>
      {totalIds.map((id) => (
        <td key={id}>{sums[id] === null ? '–' : number(sums[id])}</td>
      ))}
    </tr>
  );
  return (
    <table class="structure-table">
      <thead>
        <tr>
          <th scope="col">{say.title}</th>
          <th scope="col">{say.reports}</th>
          {totalIds.map((id) => (
            <th key={id} scope="col">
              {say.names[id]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {structure.rows.map((one, at) => row(String(at), one.name, one))}
        {structure.rest > 0 ? row('rest', say.more(number(structure.rest)), structure.others, 'soft') : null}
        {row('all', say.all, structure.all, 'all')}
        <tr class="soft">
          <th scope="row" colSpan={2}>
            <span>{say.from}</span>
          </th>
          {totalIds.map((id) => (
            <td key={id}>
              {number(page.count.totals[id].from)}/{number(page.count.expected)}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
