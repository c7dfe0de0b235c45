import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { PersonalHold, PersonalNote } from '../../controls/personal-note';
import { StintLine } from '../../controls/stint-line';
import { TaskLine } from '../../controls/task-line';
import type { DispatchModel } from '../models/dispatch';
import { themeKey } from '../models/dispatch-check';
import { words } from '../words';
import { DispatchFields } from './dispatch-fields';

type FoundProps = { readonly dispatch: DispatchModel; readonly today: string };

/** What was read of a dispatch, to be looked over and corrected before a campaign is made of it. */
export function DispatchFound({ dispatch, today }: FoundProps) {
  const say = words.value;
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  const { dispatch: read, data } = dispatch.found.value!;
  const missing = dispatch.missing.value;
  return (
    <>
      <h2 ref={title} tabIndex={-1}>
        {say.foundTitle}
      </h2>
      <p class="soft">{say.foundHelp}</p>
      {missing.length > 0 ? (
        <Notice tone="warn">
          <p>
            <strong>{say.missing}:</strong> {missing.map((lack) => say.lack[lack]).join(', ')}.{' '}
            {read.themes.length > 0 ? say.missingHelp : say.cannot}
          </p>
        </Notice>
      ) : null}
      {data.unresolved.length > 0 ? (
        <Notice tone="warn" title={say.unresolved}>
          <ul>
            {data.unresolved.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
          <p>{say.unresolvedHelp}</p>
        </Notice>
      ) : null}
      <div class="beside">
        <fieldset disabled={dispatch.begun.value} aria-label={say.document}>
          <DispatchFields dispatch={dispatch} today={today} />
        </fieldset>
        <div>
          <Addressees dispatch={dispatch} />
          <section>
            <h3>{say.themes(read.themes.length)}</h3>
            <ol>
              {read.themes.map((theme) => (
                <li key={theme.number} value={theme.number}>
                  {theme.text}
                  <div data-field={themeKey(theme.number)}>
                    <PersonalNote check={dispatch.personal} field={themeKey(theme.number)} />
                  </div>
                </li>
              ))}
            </ol>
          </section>
        </div>
      </div>
      <Dock dispatch={dispatch} />
    </>
  );
}

function Addressees({ dispatch }: { readonly dispatch: DispatchModel }) {
  const say = words.value;
  const { dispatch: read, data } = dispatch.found.value!;
  const counts = dispatch.counts.value;
  return (
    <section>
      <h3>{say.addressees}</h3>
      <ul class="addressees">
        {read.addressees.map(({ text }, at) => {
          const count = counts[at] ?? null;
          return (
            <li key={text}>
              {text}
              {count === null ? null : (
                <span class={count === 0 ? 'caution' : 'soft'}> – {say.matched(count)}</span>
              )}
            </li>
          );
        })}
      </ul>
      <details>
        <summary>{say.units(data.units.length)}</summary>
        <ol class="columns">
          {data.units.map((unit) => (
            <li key={unit.id}>{unit.name}</li>
          ))}
        </ol>
      </details>
    </section>
  );
}

function Dock({ dispatch }: { readonly dispatch: DispatchModel }) {
  const say = words.value;
  const busy = dispatch.creating.running.value;
  const isResolved = dispatch.isResolved.value;
  const isFaulty = Object.keys(dispatch.faults.value).length > 0;
  return (
    <div class="dock">
      {isFaulty ? <p class="fault">{say.faults}</p> : null}
      {isFaulty || isResolved ? null : <p class="caution">{say.resolveHelp}</p>}
      <div class="actions">
        {isResolved || isFaulty ? (
          <Button kind="main" off={!dispatch.makeable.value || busy} onPress={() => void dispatch.create()}>
            {say.create}
          </Button>
        ) : (
          <Button kind="main" off={dispatch.reading.running.value} onPress={() => void dispatch.resolve()}>
            {say.resolve}
          </Button>
        )}
        <Button off={busy} onPress={dispatch.edit}>
          {say.edit}
        </Button>
        <label class="check">
          <input
            type="checkbox"
            checked={dispatch.activate.value}
            disabled={dispatch.begun.value || busy}
            onChange={(event) => dispatch.setActivate(event.currentTarget.checked)}
          />
          <span>{say.activate}</span>
        </label>
      </div>
      <TaskLine state={dispatch.reading.state.value} kind="read" />
      <PersonalHold check={dispatch.personal} />
      <StintLine work={dispatch.creating} />
      {dispatch.begun.value && !busy ? <p class="caution">{say.halfway}</p> : null}
    </div>
  );
}
