import { daysBetween } from '../../../../shared/calendar/days';
import { campaignStages } from '../../../../shared/campaign/stage';
import { formatDate, formatNumber } from '../../../../shared/locale/format';
import type { StatusData } from '../../../../shared/protocol';
import { Button } from '../../controls/button';
import { language } from '../../words';
import type { SidebarModel } from '../models/sidebar';
import { words } from '../words';

type CardProps = { readonly model: SidebarModel; readonly known: StatusData };

/** The active campaign: stage, deadline, what it lacks, and who has reported. */
export function CampaignCard({ model, known }: CardProps) {
  const say = words.value;
  const campaign = model.status.active.value;
  if (!campaign) {
    const none = known.campaigns.length === 0;
    return (
      <section class="empty">
        <h2>{none ? say.overview.noCampaign : say.overview.noActive}</h2>
        <p>{none ? say.overview.noCampaignBody : say.overview.noActiveBody}</p>
        <Button kind="main" onPress={() => void model.openPage(none ? 'lap-dot' : 'dot')}>
          {none ? say.overview.goCampaign : say.pages.dot}
        </Button>
      </section>
    );
  }
  return (
    <section>
      <p class="eyebrow">{say.overview.campaign}</p>
      <h2 class="long">{campaign.title}</h2>
      <Counts counts={known.counts} />
      <dl class="facts">
        <dt>{say.overview.stage}</dt>
        <dd>{campaignStages[campaign.stage][language.value]}</dd>
        <dt>{say.overview.deadline}</dt>
        <dd>
          {campaign.deadline === null ? (
            <>
              {say.overview.noDeadline}{' '}
              <Button kind="quiet" onPress={() => void model.openPage('dot')}>
                {say.overview.setDeadline}
              </Button>
            </>
          ) : (
            <>
              {formatDate(campaign.deadline)}
              <br />
              <span class="soft">{say.date.distance(daysBetween(model.today(), campaign.deadline))}</span>
            </>
          )}
        </dd>
        <dt>{say.overview.lacks}</dt>
        <dd>
          {campaign.missing.length === 0
            ? say.overview.lacksNone
            : campaign.missing.map((lack) => say.lack[lack]).join(', ')}
        </dd>
      </dl>
      {campaign.missing.some((lack) => lack !== 'deadline') ? (
        <p class="help">{say.overview.lacksHelp}</p>
      ) : null}
    </section>
  );
}

/** Reported of expected as a figure and a bar; blank expectations are said, not shown as 0 of 0. */
function Counts({ counts }: { readonly counts: StatusData['counts'] }) {
  const say = words.value.overview;
  const number = (value: number) => formatNumber(value, language.value);
  if (counts.expected === 0) return <p class="soft">{say.nothingExpected}</p>;
  return (
    <div class="counts">
      <p class="figure">
        <strong>
          {number(counts.reported)}/{number(counts.expected)}
        </strong>{' '}
        {say.reported}
      </p>
      <progress
        aria-label={say.reportedLine(number(counts.reported), number(counts.expected))}
        max={counts.expected}
        value={counts.reported}
      />
      <dl class="tiles">
        <div>
          <dt>{say.accepted}</dt>
          <dd>{number(counts.accepted)}</dd>
        </div>
        <div>
          <dt>{say.waiting}</dt>
          <dd>{number(counts.expected - counts.reported)}</dd>
        </div>
        <div class={counts.overdue ? 'late' : undefined}>
          <dt>{say.overdue}</dt>
          <dd>{counts.overdue === null ? '–' : number(counts.overdue)}</dd>
        </div>
        <div title={say.articlesHelp}>
          <dt>{say.articles}</dt>
          <dd>{number(counts.articles)}</dd>
        </div>
      </dl>
    </div>
  );
}
