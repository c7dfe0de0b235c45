import { useLayoutEffect, useRef } from 'preact/hooks';
import { Confirm } from '../../controls/confirm';
import { Notice } from '../../controls/notice';
import { Tabs } from '../../controls/tabs';
import { TaskLine } from '../../controls/task-line';
import { explain } from '../../explain';
import { type PageId, type SidebarModel, tabIds } from '../models/sidebar';
import { words } from '../words';
import { ArticlesPart } from './articles-part';
import { ConnectionsPart } from './connections-part';
import { CoveragePart } from './coverage-part';
import { OverviewPart } from './overview-part';
import { SetUpPart } from './set-up-part';

/** Before set-up there is one thing to do, so there are no parts to choose from. */
export function Sidebar({ model }: { readonly model: SidebarModel }) {
  return (
    <main>
      <h1 class="unseen">{words.value.title}</h1>
      {model.told.value ? (
        <div class="panel" role="alert">
          <Notice tone="bad">
            <p>{explain(model.told.value)}</p>
          </Notice>
        </div>
      ) : null}
      {model.leavingFor.value === null ? null : <Leaving model={model} page={model.leavingFor.value} />}
      <Content model={model} />
    </main>
  );
}

/** Another page would take this one's place while something here is not saved. */
function Leaving({ model, page }: { readonly model: SidebarModel; readonly page: PageId }) {
  const say = words.value;
  const before = useRef(document.activeElement as HTMLElement | null);
  useLayoutEffect(() => () => before.current?.focus(), []);
  return (
    <div class="panel">
      <Confirm
        open
        question={say.leaveAsk(model.coverage.unsaved.value.map(({ name }) => name).join(', '))}
        confirm={say.leave}
        busy={false}
        onConfirm={() => void model.show(page)}
        onCancel={() => {
          model.leavingFor.value = null;
        }}
      >
        {null}
      </Confirm>
    </div>
  );
}

function Content({ model }: { readonly model: SidebarModel }) {
  const { status } = model;
  const known = status.known.value;
  if (!known) {
    return (
      <div class="panel">
        <TaskLine state={status.reading.state.value} kind="read" onRetry={status.read} />
      </div>
    );
  }
  if (!known.setUp) {
    return (
      <div class="panel">
        <SetUpPart status={status} faults={known.faults} />
      </div>
    );
  }
  const say = words.value;
  const tab = model.tab.value;
  return (
    <Tabs
      label={say.tabsLabel}
      tabs={tabIds.map((id) => ({ id, name: say.tabs[id] }))}
      chosen={tab}
      onChoose={(id) => void model.open(id)}
    >
      {tab === 'overview' ? <OverviewPart model={model} known={known} /> : null}
      {tab === 'coverage' ? <CoveragePart model={model} known={known} /> : null}
      {tab === 'articles' ? <ArticlesPart model={model} /> : null}
      {tab === 'connections' ? <ConnectionsPart model={model} known={known} /> : null}
    </Tabs>
  );
}
