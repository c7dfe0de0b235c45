import { type CampaignStage, campaignStages } from '../../../../shared/campaign/stage';
import { Button } from '../../controls/button';
import { Confirm } from '../../controls/confirm';
import { Notice } from '../../controls/notice';
import { TaskLine } from '../../controls/task-line';
import { language } from '../../words';
import type { CampaignPageModel } from '../models/campaign-page';
import { stages } from '../models/stages';
import { words } from '../words';

type PartProps = { readonly model: CampaignPageModel };

/** Where the campaign is in its life, the next step, and whether the overview follows it. */
export function StagePart({ model }: PartProps) {
  const { campaign } = model;
  const say = words.value;
  const name = (stage: CampaignStage) => campaignStages[stage][language.value];
  const following = model.stages.following;
  const now = stages.indexOf(model.stages.now.value);
  return (
    <>
      <section>
        <h2>{say.stage.title}</h2>
        <ol class="stages">
          {stages.map((stage, at) => (
            <li
              key={stage}
              class={at < now ? 'passed' : undefined}
              aria-current={at === now ? 'step' : undefined}
            >
              {name(stage)}
              {at < now ? <span class="unseen"> ({say.stage.passed})</span> : null}
            </li>
          ))}
        </ol>
        {campaign.isArchived.value ? <Archived model={model} /> : <Moves model={model} />}
        <TaskLine
          state={model.stages.moving.state.value}
          kind="read"
          done={({ stage }) => say.stage.moved(name(stage))}
        />
      </section>
      {campaign.data.value?.campaign.active ? null : (
        <section>
          <p>{say.stage.notFollowed}</p>
          <div class="actions">
            <Button off={following.running.value} onPress={() => void model.stages.follow()}>
              {say.stage.follow}
            </Button>
          </div>
        </section>
      )}
      <TaskLine state={following.state.value} kind="read" done={() => say.stage.followed} />
    </>
  );
}

function Archived({ model }: PartProps) {
  const { campaign } = model;
  const { moving, move } = model.stages;
  const say = words.value;
  return (
    <Notice tone="plain">
      <p>{say.archived}</p>
      {campaign.isOwner.value ? (
        <Button off={moving.running.value} onPress={() => void move('trinh_ky')}>
          {say.stage.reopen}
        </Button>
      ) : (
        <p>{say.stage.onlyOwner}</p>
      )}
    </Notice>
  );
}

function Moves({ model }: PartProps) {
  const { now, next, lacks, other, moving, askingToArchive, ask, move } = model.stages;
  const say = words.value.stage;
  const { lack } = words.value;
  const name = (stage: CampaignStage) => campaignStages[stage][language.value];
  const busy = moving.running.value;
  const isBlocked = lacks.value.length > 0;
  const isDraft = now.value === 'du_thao';
  const chosen = other.value;
  return (
    <>
      {isBlocked ? (
        <p class="caution" id="stage-needs">
          {say.needs(lacks.value.map((field) => (field === 'number' ? lack.number : lack.date)).join(', '))}
        </p>
      ) : isDraft ? (
        <p class="help">{say.freezes(model.campaign.expected.value.length)}</p>
      ) : null}
      <Confirm
        open={askingToArchive.value}
        question={say.archiveAsk}
        confirm={say.archive}
        busy={busy}
        onConfirm={() => void move('luu')}
        onCancel={() => {
          askingToArchive.value = false;
        }}
      >
        <Button kind="main" off={busy || next.value === null} onPress={() => void ask(next.value!)}>
          {isBlocked ? say.fill : say.moveTo(name(next.value!))}
        </Button>
      </Confirm>
      <details>
        <summary>{say.other}</summary>
        <div class="beside">
          <select
            aria-label={say.other}
            value={chosen ?? ''}
            onChange={(event) => {
              other.value = (event.currentTarget.value || null) as CampaignStage | null;
            }}
          >
            <option value="">{say.chooseOther}</option>
            {stages
              .filter((stage) => stage !== now.value && stage !== next.value)
              .map((stage) => (
                <option key={stage} value={stage}>
                  {name(stage)}
                </option>
              ))}
          </select>
          <Button off={busy || chosen === null} onPress={() => void ask(chosen!)}>
            {say.move}
          </Button>
        </div>
      </details>
    </>
  );
}
