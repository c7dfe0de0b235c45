import { formatDate } from '../../../../shared/locale/format';
import { Button } from '../../controls/button';
import { Confirm } from '../../controls/confirm';
import { FormDate, FormText } from '../../controls/form-fields';
import { PersonalHold } from '../../controls/personal-note';
import { TaskLine } from '../../controls/task-line';
import { UnitPicker } from '../../controls/unit-picker';
import type { CampaignPageModel } from '../models/campaign-page';
import { words } from '../words';

/** A later deadline for one unit, with why and by whom; those that have one are listed. */
export function ExtensionForm({ model }: { readonly model: CampaignPageModel }) {
  const { extension, campaign } = model;
  const { form, saving, unit } = extension;
  const say = words.value;
  const text = say.extension;
  const chosen = unit.value;
  const deadline = campaign.head.value?.deadline ?? null;
  const to = extension.to.value;
  const extended = extension.extended.value;
  const keptFor = extension.keptFor.value;
  const common = { form, onType: extension.type, today: model.today() };
  return (
    <section class="fields">
      <h2>{text.title}</h2>
      <UnitPicker units={campaign.expected.value} chosen={chosen} onChoose={extension.choose} />
      {keptFor.length > 0 ? (
        <p class="caution">{say.keptFor(keptFor.map(({ name }) => name).join(', '))}</p>
      ) : null}
      {chosen ? (
        <>
          {chosen.extension === '' ? null : <p class="soft">{chosen.extension}</p>}
          <FormDate {...common} field="to" label={text.to} />
          {to !== null && deadline !== null && to < deadline ? <p class="caution">{text.earlier}</p> : null}
          <FormText {...common} personal={extension.personal} field="reason" label={text.reason} lines={2} />
          <FormText {...common} personal={extension.personal} field="grantedBy" label={text.grantedBy} />
          <p class="fault" role="alert">
            {extension.isIncomplete.value ? text.incomplete : null}
          </p>
          <PersonalHold check={extension.personal} />
          <Confirm
            open={extension.askingToEnd.value}
            question={text.endAsk(chosen.name)}
            confirm={text.end}
            busy={saving.running.value}
            onConfirm={() => void extension.end()}
            onCancel={() => {
              extension.askingToEnd.value = false;
            }}
          >
            <Button kind="main" off={saving.running.value} onPress={() => void extension.save()}>
              {text.save}
            </Button>
            {chosen.extendedTo === null ? null : (
              <Button
                onPress={() => {
                  extension.askingToEnd.value = true;
                }}
              >
                {text.end}
              </Button>
            )}
          </Confirm>
        </>
      ) : null}
      <TaskLine
        state={saving.state.value}
        kind="save"
        done={(done) =>
          done.to === null ? text.ended(done.name) : text.saved(done.name, formatDate(done.to))
        }
      />
      {extended.length > 0 ? (
        <>
          <h3>{text.list(extended.length)}</h3>
          <ul class="units">
            {extended.map((one) => (
              <li key={one.id}>
                <Button kind="quiet" onPress={() => extension.choose(one.id)}>
                  {one.name}
                </Button>{' '}
                {formatDate(one.extendedTo ?? '')}
                <span class="soft">{one.extension}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
