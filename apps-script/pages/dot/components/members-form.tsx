import { Button } from '../../controls/button';
import { TaskLine } from '../../controls/task-line';
import { TextField } from '../../controls/text-field';
import type { CampaignPageModel } from '../models/campaign-page';
import { words } from '../words';

const namesOf = (units: readonly { readonly name: string }[]) => units.map(({ name }) => name).join(', ');

/** The units of a draft, to be ticked: those of the campaign first, then the others that are in force. */
export function MembersForm({ model }: { readonly model: CampaignPageModel }) {
  const { members, campaign } = model;
  const { saving } = members;
  const say = words.value;
  const coming = members.coming.value;
  const going = members.going.value;
  const contacts = new Map(campaign.data.value?.units.map(({ id, contact }) => [id, contact]));
  const isChanged = coming.length + going.length > 0;
  return (
    <>
      <p class="help">{say.members.draft}</p>
      <TextField
        label={say.members.search}
        value={members.search.value}
        onType={(text) => {
          members.search.value = text;
        }}
      />
      <ul class="units ticked">
        {members.found.value.map((unit) => (
          <li key={unit.id}>
            <label class="check">
              <input
                type="checkbox"
                checked={unit.isWanted}
                disabled={unit.isFixed}
                onChange={(event) => members.want(unit.id, event.currentTarget.checked)}
              />
              <span>
                {unit.name}
                <span class="soft">{unit.isFixed ? say.members.reported : contacts.get(unit.id)}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {members.found.value.length === 0 ? (
        <p class="soft">{say.picker.noUnit(members.search.value)}</p>
      ) : null}
      {isChanged ? (
        <div role="status">
          {coming.length > 0 ? <p>{say.members.coming(namesOf(coming))}</p> : null}
          {going.length > 0 ? <p>{say.members.going(namesOf(going))}</p> : null}
        </div>
      ) : null}
      {isChanged || saving.running.value ? (
        <div class="actions">
          <Button kind="main" off={!isChanged || saving.running.value} onPress={() => void members.save()}>
            {say.save}
          </Button>
          <Button off={saving.running.value} onPress={members.discard}>
            {say.discard}
          </Button>
        </div>
      ) : null}
      <TaskLine
        state={saving.state.value}
        kind="save"
        done={({ added, removed }) => say.members.saved(added.length, removed.length)}
      />
    </>
  );
}
