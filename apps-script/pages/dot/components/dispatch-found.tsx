import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatDate } from '../../../../shared/locale/format';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { StintLine } from '../../controls/stint-line';
import type { DispatchModel, FoundDispatch } from '../models/dispatch';
import { words } from '../words';

type FoundProps = { readonly dispatch: DispatchModel; readonly found: FoundDispatch };

/** What was read of a dispatch, to be looked over before a campaign is made of it. */
export function DispatchFound({ dispatch, found }: FoundProps) {
  const say = words.value.dispatch;
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  const makeable = found.themes.length > 0;
  const busy = dispatch.creating.running.value;
  const created = dispatch.creating.state.value;
  return (
    <section>
      <h2 ref={title} tabIndex={-1}>
        {say.foundTitle}
      </h2>
      {found.missing.length > 0 ? (
        <Notice tone="warn">
          <p>
            <strong>{say.missing}:</strong> {found.missing.map((lack) => words.value.lack[lack]).join(', ')}.
          </p>
          <p>{makeable ? say.missingHelp : say.cannot}</p>
        </Notice>
      ) : null}
      {found.unresolved.length > 0 ? (
        <Notice tone="warn" title={say.unresolved}>
          <ul>
            {found.unresolved.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
          <p>{say.unresolvedHelp}</p>
        </Notice>
      ) : null}
      <Facts found={found} />
      <details>
        <summary>{say.units(found.units.length)}</summary>
        <ol>
          {found.units.map((unit) => (
            <li key={unit.id}>{unit.name}</li>
          ))}
        </ol>
      </details>
      <details open>
        <summary>{say.themes(found.themes.length)}</summary>
        <ol>
          {found.themes.map((theme) => (
            <li key={theme.number} value={theme.number}>
              {theme.text}
            </li>
          ))}
        </ol>
      </details>
      <div class="dock">
        <label class="check">
          <input
            type="checkbox"
            checked={dispatch.activate.value}
            onChange={(event) => dispatch.setActivate(event.currentTarget.checked)}
          />
          <span>{say.activate}</span>
        </label>
        <div class="actions">
          <Button kind="main" off={!makeable || busy} onPress={() => void dispatch.create()}>
            {say.create}
          </Button>
          <Button off={busy} onPress={dispatch.edit}>
            {say.edit}
          </Button>
        </div>
        <StintLine work={dispatch.creating} />
        {created.kind === 'done' && created.value.cursor !== null ? (
          <p class="caution">{say.halfway}</p>
        ) : null}
      </div>
    </section>
  );
}

function Facts({ found }: { readonly found: FoundDispatch }) {
  const say = words.value.dispatch;
  const { signer } = found;
  const lines = (texts: readonly string[]) => texts.filter((text) => text !== '').join('\n');
  const facts: readonly (readonly [string, string])[] = [
    [say.name, found.title],
    [say.number, found.number === null ? '' : [found.number, found.notation ?? ''].join('/')],
    [say.issuedOn, found.issuedOn === null ? '' : formatDate(found.issuedOn)],
    [say.issuer, found.issuer],
    [
      say.period,
      found.period === null
        ? ''
        : say.periodRange(formatDate(found.period.from), formatDate(found.period.to)),
    ],
    [say.deadline, found.deadline === null ? '' : formatDate(found.deadline)],
    [say.signer, lines([signer.authority, signer.position, signer.name])],
    [say.addressees, lines(found.addressees.map((addressee) => addressee.text))],
    [say.legalBases, lines(found.legalBases)],
  ];
  return (
    <dl class="stack">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd class={value === '' ? 'none' : undefined}>{value === '' ? say.none : value}</dd>
        </div>
      ))}
    </dl>
  );
}
