import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatMoment } from '../../../../shared/locale/format';
import { Button } from '../../controls/button';
import { TaskLine } from '../../controls/task-line';
import { TextField } from '../../controls/text-field';
import { copyText } from '../../copy';
import { language } from '../../words';
import type { ConnectionsModel } from '../models/connections';
import { words } from '../words';

/** A one-time code for a named person, shown once. */
export function IssueForm({ connections }: { readonly connections: ConnectionsModel }) {
  const say = words.value.connections;
  const { issuing } = connections;
  const place = useRef<HTMLElement>(null);
  const shown = connections.issued.value !== undefined;
  const wasShown = useRef(shown);
  useLayoutEffect(() => {
    // The button that hid the code is gone: on to the next person.
    if (wasShown.current && !shown) place.current?.querySelector('input')?.focus();
    wasShown.current = shown;
  }, [shown]);
  return (
    <section ref={place}>
      <h2>{say.issueTitle}</h2>
      {connections.issued.value ? (
        <IssuedCode connections={connections} issued={connections.issued.value} />
      ) : (
        <>
          <TextField
            label={say.person}
            help={say.personHelp}
            value={connections.person.value}
            onType={connections.typePerson}
            onEnter={() => void connections.issue()}
            fault={connections.personMissing.value ? say.personMissing : null}
          />
          <div class="actions">
            <Button kind="main" off={issuing.running.value} onPress={() => void connections.issue()}>
              {say.issue}
            </Button>
          </div>
          <TaskLine state={issuing.state.value} kind="save" />
        </>
      )}
    </section>
  );
}

type IssuedProps = {
  readonly connections: ConnectionsModel;
  readonly issued: NonNullable<ConnectionsModel['issued']['value']>;
};

function IssuedCode({ connections, issued }: IssuedProps) {
  const say = words.value.connections;
  const [copied, setCopied] = useState<boolean | undefined>();
  const code = useRef<HTMLTextAreaElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  return (
    <div class="code">
      <h3 ref={title} tabIndex={-1}>
        {say.codeFor(issued.connection.person)}
      </h3>
      <textarea
        ref={code}
        readOnly
        rows={7}
        spellcheck={false}
        aria-label={say.code}
        value={issued.code}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p class="help">{say.codeOnce(formatMoment(issued.connection.expiresAt, language.value))}</p>
      <div class="actions">
        <Button
          kind="main"
          onPress={async () => {
            if (code.current) setCopied(await copyText(code.current));
          }}
        >
          {say.copy}
        </Button>
        <Button onPress={connections.hideCode}>{say.codeDone}</Button>
      </div>
      <p class="task" role="status">
        {copied === undefined ? null : copied ? say.copied : say.copyByHand}
      </p>
    </div>
  );
}
