import { formatNumber } from '../../../../shared/locale/format';
import type { ThemeCount } from '../../../../shared/report/counting';
import { squeeze } from '../../../../shared/text/normalise';
import { language } from '../../words';
import { linesOf } from '../models/fit';
import { labelWidths, type Page } from '../models/print-page';
import { words } from '../words';

/** A zero that asks for something to be done stands in a frame and is said in words. */
function Counted({ value }: { readonly value: number }) {
  if (value > 0) return <>{formatNumber(value, language.value)}</>;
  return (
    <>
      <span class="lack">{words.value.themes.none}</span> <strong class="zero">0</strong>
    </>
  );
}

/** What was published and done on each theme, what belongs to none of them, and how many rows did not fit. */
export function ThemesTable({ page }: { readonly page: Page }) {
  const say = words.value.themes;
  const { count, data, fit } = page;
  const number = (value: number) => formatNumber(value, language.value);
  const labels = new Map(data.themes.map(({ number: at, label }) => [at, squeeze(label)]));
  const of = (theme: number): ThemeCount | undefined => count.themes.find((one) => one.theme === theme);
  const shown = data.themes.slice(0, fit.themes);
  const rest = data.themes.slice(fit.themes);
  const width = labelWidths[page.structure ? 'structure' : 'totals'];
  const other = of(0);
  return (
    <table class="themes-table">
      <thead>
        <tr>
          <th scope="col" colSpan={2}>
            {say.title}
          </th>
          <th scope="col">{say.originals}</th>
          <th scope="col">{say.reposts}</th>
          <th scope="col">{say.units}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ number: theme }) => {
          const counted = of(theme);
          const label = labels.get(theme) ?? '';
          return (
            <tr key={theme} class={linesOf(label, width, fit.tableRow) === 2 ? 'two-lines' : undefined}>
              <td class="number">{theme}</td>
              <th scope="row">
                <span>{label}</span>
              </th>
              <td>
                <Counted value={counted?.originals ?? 0} />
              </td>
              <td>{number(counted?.reposts ?? 0)}</td>
              <td>
                <Counted value={counted?.units ?? 0} />
              </td>
            </tr>
          );
        })}
        {rest.length > 0 ? (
          <tr class="soft">
            <td class="rest" colSpan={5}>
              {say.more(
                number(rest.length),
                number(rest.filter(({ number: theme }) => (of(theme)?.originals ?? 0) === 0).length),
              )}
            </td>
          </tr>
        ) : null}
        <tr class="soft">
          <td />
          <th scope="row">
            <span>{say.other}</span>
          </th>
          <td>{number(other?.originals ?? 0)}</td>
          <td>{number(other?.reposts ?? 0)}</td>
          <td />
        </tr>
      </tbody>
    </table>
  );
}
