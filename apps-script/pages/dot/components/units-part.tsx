import { formatDate } from '../../../../shared/locale/format';
import { reportStatuses } from '../../../../shared/report/status';
import { Notice } from '../../controls/notice';
import { language } from '../../words';
import type { CampaignPageModel } from '../models/campaign-page';
import { words } from '../words';
import { DutyForm } from './duty-form';
import { ExtensionForm } from './extension-form';
import { MembersForm } from './members-form';

type PartProps = { readonly model: CampaignPageModel };

/** Who reports, by when, and for whom somebody else reports now. A list that is still open comes first. */
export function UnitsPart({ model }: PartProps) {
  const { campaign } = model;
  const isDraft = campaign.head.value?.stage === 'du_thao';
  if (campaign.isArchived.value) {
    return (
      <>
        <Notice tone="plain">
          <p>{words.value.archived}</p>
        </Notice>
        <Members model={model} />
      </>
    );
  }
  return (
    <>
      {isDraft ? <Members model={model} /> : null}
      <ExtensionForm model={model} />
      <DutyForm model={model} />
      {isDraft ? null : <Members model={model} />}
    </>
  );
}

function Members({ model }: PartProps) {
  const { campaign } = model;
  const say = words.value.members;
  const units = campaign.data.value?.units ?? [];
  const names = new Map(units.map(({ id, name }) => [id, name]));
  return (
    <section>
      <h2>{say.title(campaign.expected.value.length)}</h2>
      {campaign.head.value?.stage === 'du_thao' ? (
        <MembersForm model={model} />
      ) : (
        <>
          <p class="help">{say.frozen}</p>
          <ol class="units">
            {units.map(({ id, name, contact, duty, extendedTo, status }) => (
              <li key={id}>
                {name}
                <span class="soft">{contact}</span>
                {duty !== null ? (
                  <span class="soft">{say.moved(names.get(duty) ?? duty)}</span>
                ) : status === 'mien' ? (
                  <span class="soft">{reportStatuses.mien[language.value].toLowerCase()}</span>
                ) : null}
                {extendedTo === null ? null : (
                  <span class="soft">{say.extended(formatDate(extendedTo))}</span>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
      <p class="help">
        {say.contacts(campaign.expected.value.filter(({ contact }) => contact === '').length)}
      </p>
    </section>
  );
}
