import { formatDate } from '../../../../shared/locale/format';
import { Notice } from '../../controls/notice';
import type { CampaignPageModel } from '../models/campaign-page';
import { words } from '../words';
import { DutyForm } from './duty-form';
import { ExtensionForm } from './extension-form';
import { MembersForm } from './members-form';

type PartProps = { readonly model: CampaignPageModel };

/** Who reports, by when, and for whom somebody else reports now. */
export function UnitsPart({ model }: PartProps) {
  const { campaign } = model;
  const say = words.value;
  const units = campaign.data.value?.units ?? [];
  const isDraft = campaign.head.value?.stage === 'du_thao';
  const names = new Map(units.map(({ id, name }) => [id, name]));
  return (
    <>
      {campaign.isArchived.value ? (
        <Notice tone="plain">
          <p>{say.archived}</p>
        </Notice>
      ) : null}
      <section>
        <h2>{say.members.title(units.length)}</h2>
        {isDraft ? (
          <MembersForm model={model} />
        ) : (
          <>
            <p class="help">{say.members.frozen}</p>
            <ol class="units">
              {units.map((unit) => (
                <li key={unit.id}>
                  {unit.name}
                  <span class="soft">
                    {[
                      unit.contact,
                      unit.duty === null ? '' : say.members.moved(names.get(unit.duty) ?? unit.duty),
                      unit.extendedTo === null ? '' : say.members.extended(formatDate(unit.extendedTo)),
                    ]
                      .filter((part) => part !== '')
                      .map((part) => (
                        <span key={part}>{part}</span>
                      ))}
                  </span>
                </li>
              ))}
            </ol>
          </>
        )}
        <p class="help">{say.members.contacts(units.filter(({ contact }) => contact === '').length)}</p>
      </section>
      {campaign.isArchived.value ? null : (
        <>
          <ExtensionForm model={model} />
          <DutyForm model={model} />
        </>
      )}
    </>
  );
}
