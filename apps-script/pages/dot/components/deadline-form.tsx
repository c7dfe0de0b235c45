import { useId } from 'preact/hooks';
import { formatDate } from '../../../../shared/locale/format';
import type { CampaignStatus } from '../../../../shared/protocol';
import { Button } from '../../controls/button';
import { Confirm } from '../../controls/confirm';
import { DateField } from '../../controls/date-field';
import { TaskLine } from '../../controls/task-line';
import type { CampaignPageModel } from '../models/campaign-page';
import { words } from '../words';

type FormProps = { readonly model: CampaignPageModel; readonly campaigns: readonly CampaignStatus[] };

export function DeadlineForm({ model, campaigns }: FormProps) {
  const { deadline } = model;
  const say = words.value.deadline;
  const id = useId();
  const campaign = deadline.campaign.value;
  const date = deadline.date.value;
  const today = model.today();
  const off = !deadline.changed.value || deadline.saving.running.value;
  return (
    <section>
      <h2>{say.title}</h2>
      {campaigns.length > 1 ? (
        <div class="field">
          <label for={id}>{say.forCampaign}</label>
          <select
            id={id}
            value={campaign?.id}
            onChange={(event) => deadline.choose(event.currentTarget.value)}
          >
            {campaigns.map((one) => (
              <option key={one.id} value={one.id}>
                {one.title}
              </option>
            ))}
          </select>
        </div>
      ) : (
        <p class="soft clamp">{campaign?.title}</p>
      )}
      <DateField
        label={say.label}
        text={deadline.text.value}
        date={date}
        today={today}
        onType={deadline.type}
        help={say.help}
        onEnter={() => {
          if (!off) void deadline.save();
        }}
      />
      {date !== null && date < today && deadline.changed.value ? <p class="caution">{say.past}</p> : null}
      <Confirm
        open={deadline.askingToClear.value}
        question={say.clearAsk}
        confirm={say.clear}
        busy={deadline.saving.running.value}
        onConfirm={() => void deadline.clear()}
        onCancel={() => {
          deadline.askingToClear.value = false;
        }}
      >
        <Button kind="main" off={off} onPress={() => void deadline.save()}>
          {say.save}
        </Button>
        {deadline.stored.value === null ? null : (
          <Button
            onPress={() => {
              deadline.askingToClear.value = true;
            }}
          >
            {say.clear}
          </Button>
        )}
      </Confirm>
      <TaskLine
        state={deadline.saving.state.value}
        kind="save"
        done={(data) => (data.deadline === null ? say.cleared : say.saved(formatDate(data.deadline)))}
      />
    </section>
  );
}
