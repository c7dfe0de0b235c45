import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CampaignData } from '../../../../shared/protocol';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { TaskLine } from '../../controls/task-line';
import { explain } from '../../explain';
import type { NewCampaignModel } from '../models/new-campaign';
import { words } from '../words';
import { DispatchForm } from './dispatch-form';
import { DispatchFound } from './dispatch-found';

type PageProps = { readonly model: NewCampaignModel };

/** From the text of a dispatch over what was read of it to the campaign: one step in view at a time. */
export function NewCampaign({ model }: PageProps) {
  const say = words.value;
  const { status, dispatch } = model;
  const known = status.known.value;
  const made = dispatch.made.value;
  return (
    <main class="new-campaign">
      <h1 class="unseen">{say.title}</h1>
      {known && !known.setUp ? (
        <Notice tone="warn">
          <p>{explain({ kind: 'not-set-up' })}</p>
        </Notice>
      ) : null}
      {made ? <Made model={model} made={made} /> : null}
      {known?.setUp && !made && dispatch.found.value ? (
        <DispatchFound dispatch={dispatch} today={model.today()} />
      ) : null}
      {known?.setUp && !made && !dispatch.found.value ? <DispatchForm dispatch={dispatch} /> : null}
      {known && status.reading.state.value.kind !== 'failed' ? null : (
        <TaskLine state={status.reading.state.value} kind="read" onRetry={status.read} />
      )}
    </main>
  );
}

function Made({ model, made }: PageProps & { readonly made: CampaignData }) {
  const say = words.value;
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  const opened = model.opened.value;
  return (
    <section class="made">
      <h2 ref={title} tabIndex={-1}>
        {say.madeTitle}
      </h2>
      <Notice tone="good">
        <p>{say.made(made.units, made.themes)}</p>
      </Notice>
      {made.missing.length > 0 ? (
        <p>{say.madeLacks(made.missing.map((lack) => say.lack[lack]).join(', '))}</p>
      ) : null}
      <div class="actions">
        <Button kind="main" onPress={() => void model.open('dot', made.campaign)}>
          {say.open}
        </Button>
        <Button onPress={model.dispatch.another}>{say.another}</Button>
      </div>
      <p role="status">{opened === 'yes' ? say.opened : null}</p>
      <p role="alert" class="fault">
        {typeof opened === 'string' ? null : explain(opened)}
      </p>
    </section>
  );
}
