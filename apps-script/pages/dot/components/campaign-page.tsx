import { formatMoment } from '../../../../shared/locale/format';
import { Button } from '../../controls/button';
import { Tabs } from '../../controls/tabs';
import { TaskLine } from '../../controls/task-line';
import { explain } from '../../explain';
import { language } from '../../words';
import { type CampaignPageModel, tabIds } from '../models/campaign-page';
import { words } from '../words';
import { ActivityForm } from './activity-form';
import { CampaignHead } from './campaign-head';
import { FactsForm } from './facts-form';
import { MaterialForm } from './material-form';
import { StagePart } from './stage-part';
import { UnitsPart } from './units-part';

type PageProps = { readonly model: CampaignPageModel };

/** The head of the campaign in view above its parts; before there is one, the way to make it. */
export function CampaignPage({ model }: PageProps) {
  const say = words.value;
  const head = model.campaign.head.value;
  if (!head) return <NoCampaign model={model} />;
  return (
    <main class="desk">
      <CampaignHead model={model} head={head} />
      <Tabs
        scrolls
        label={say.tabsLabel}
        tabs={tabIds.map((id) => ({ id, name: say.tabs[id] }))}
        chosen={model.tab.value}
        onChoose={(id) => {
          model.tab.value = id;
        }}
      >
        <Part model={model} />
      </Tabs>
    </main>
  );
}

function NoCampaign({ model }: PageProps) {
  const say = words.value;
  const { status } = model;
  const known = status.known.value;
  return (
    <main class="panel">
      <h1 class={known ? undefined : 'unseen'}>{say.heading}</h1>
      {known ? (
        <section class="empty">
          <p>{known.setUp ? say.first : explain({ kind: 'not-set-up' })}</p>
          <Button kind="main" onPress={() => void model.openPage(known.setUp ? 'lap-dot' : 'sidebar')}>
            {known.setUp ? say.newCampaign : say.openSidebar}
          </Button>
          <Told model={model} />
          <Button off={status.reading.running.value} onPress={() => void model.start()}>
            {say.task.reload}
          </Button>
        </section>
      ) : null}
      <TaskLine
        state={status.reading.state.value}
        kind="read"
        onRetry={known ? undefined : () => void model.start()}
      />
    </main>
  );
}

/** Why another page could not be shown. */
function Told({ model }: PageProps) {
  const told = model.told.value;
  return (
    <p class="fault" role="alert">
      {told ? explain(told) : null}
    </p>
  );
}

function Part({ model }: PageProps) {
  const { campaign } = model;
  const say = words.value;
  const { reading, data } = campaign;
  const tab = model.tab.value;
  const state = reading.state.value;
  const known = data.value;
  const refresh = () => void campaign.refresh();
  // What is there stays in view while it is read again; only a failure is worth a line then.
  const isQuiet = known !== undefined && state.kind !== 'failed';
  return (
    <>
      {isQuiet ? null : <TaskLine state={state} kind="read" onRetry={refresh} />}
      {known && tab === 'campaign' ? (
        <>
          <StagePart model={model} />
          <FactsForm model={model} />
        </>
      ) : null}
      {known && tab === 'units' ? <UnitsPart model={model} /> : null}
      {known && tab === 'material' ? <MaterialForm model={model} /> : null}
      {known && tab === 'activity' ? <ActivityForm model={model} themes={known.themes} /> : null}
      {known && tab === 'campaign' ? (
        <footer>
          <Button kind="quiet" onPress={() => void model.openPage('lap-dot')}>
            {say.newCampaign}
          </Button>
          <Told model={model} />
          <p class="help">
            {say.task.readAt(formatMoment(known.at, language.value))}{' '}
            <Button kind="quiet" off={reading.running.value} onPress={refresh}>
              {say.task.reload}
            </Button>
          </p>
        </footer>
      ) : null}
    </>
  );
}
