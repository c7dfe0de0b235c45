import { formatMoment, formatNumber } from '../../../../shared/locale/format';
import { formatOfficialDate } from '../../../../shared/text/dates';
import { squeeze } from '../../../../shared/text/normalise';
import { language } from '../../words';
import type { Page } from '../models/print-page';
import { words } from '../words';
import { ProgressBar } from './progress-bar';

/** `V/v truyền thông…` → `Truyền thông…`: a title that stands by itself. */
const titleOf = (title: string): string => {
  const text = squeeze(title).replace(/^v\/v\s*:?\s/i, '');
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** Whose page it is, of which campaign, and how far it has come: what is read in the first ten seconds. */
export function PaperHead({ page }: { readonly page: Page }) {
  const say = words.value;
  const { count, data, isSample } = page;
  const { campaign } = data;
  const number = (value: number) => formatNumber(value, language.value);
  const overdue = count.overdue.length;
  return (
    <header class="head">
      <p class="from">
        <span class="issuer">{squeeze(campaign.issuer) || squeeze(campaign.reportTo)}</span>
        {isSample ? <strong class="sample">{say.sample}</strong> : null}
        <span>{say.at(formatMoment(data.at, language.value))}</span>
      </p>
      <h2>
        <span class="about">{say.about}: </span>
        {titleOf(campaign.title)}
      </h2>
      {count.expected === 0 ? (
        <p class="headline">{say.nothingExpected}</p>
      ) : (
        <p class="headline">
          {[
            say.reported(number(count.reported), number(count.expected)),
            overdue === 0 && campaign.deadline === null ? say.unset : say.overdue(number(overdue)),
            say.toRevise(number(count.toRevise)),
            say.accepted(number(count.accepted)),
          ].join(' · ')}
          {campaign.deadline === null ? null : (
            <span class="deadline">{say.deadline(formatOfficialDate(campaign.deadline))}</span>
          )}
        </p>
      )}
      <ProgressBar states={page.states} />
    </header>
  );
}
