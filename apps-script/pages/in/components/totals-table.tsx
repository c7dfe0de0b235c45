import { formatNumber } from '../../../../shared/locale/format';
import { language } from '../../words';
import type { Page } from '../models/print-page';
import { totalIds } from '../models/structure';
import { words } from '../words';

/** The totals that leaders ask for, each with how many reports it comes from: a blank is not a zero. */
export function TotalsTable({ page }: { readonly page: Page }) {
  const say = words.value.totals;
  const { count, data } = page;
  const number = (value: number) => formatNumber(value, language.value);
  const logged = (of: (count: { readonly originals: number; readonly reposts: number }) => number) =>
    Object.values(data.articles.themes).reduce((sum, theme) => sum + of(theme), 0);
  return (
    <table class="totals-table">
      <thead>
        <tr>
          <th scope="col" colSpan={3}>
            {say.title}
          </th>
        </tr>
      </thead>
      <tbody>
        {totalIds.map((id) => {
          const { sum, from, expected } = count.totals[id];
          return (
            <tr key={id}>
              <th scope="row">
                <span>{say.names[id]}</span>
              </th>
              <td class="sum">{sum === null ? '–' : number(sum)}</td>
              <td class="source">{say.from(number(from), number(expected))}</td>
            </tr>
          );
        })}
        <tr>
          <th scope="row">
            <span>{say.ledger}</span>
          </th>
          <td class="sum">{number(data.articles.all)}</td>
          <td />
        </tr>
        <tr>
          <td class="source split" colSpan={3}>
            {say.split(
              number(logged(({ originals }) => originals)),
              number(logged(({ reposts }) => reposts)),
              number(data.articles.takenDown),
            )}
          </td>
        </tr>
      </tbody>
    </table>
  );
}
