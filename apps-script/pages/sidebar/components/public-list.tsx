import { useRef, useState } from 'preact/hooks';
import { formatMoment } from '../../../../shared/locale/format';
import { Button } from '../../controls/button';
import { Confirm } from '../../controls/confirm';
import { TaskLine } from '../../controls/task-line';
import { copyText } from '../../copy';
import { language } from '../../words';
import type { PublicListModel } from '../models/public-list';
import { words } from '../words';

type PartProps = { readonly list: PublicListModel; readonly hasWebApp: boolean };

/** What the portal reads of the pins, under an address that anybody may know and that can be ended. */
export function PublicList({ list, hasWebApp }: PartProps) {
  const say = words.value.publicList;
  const known = list.known.value;
  const running = list.issuing.running.value || list.revoking.running.value;
  return (
    <section class="public-list">
      <h2>{say.title}</h2>
      <p class="soft">{say.why}</p>
      {known && hasWebApp ? <p class="soft">{known.pins === 0 ? say.noPins : say.pins(known.pins)}</p> : null}
      {hasWebApp ? null : <p class="caution">{say.needsAddress}</p>}
      {known?.rss && known.json && known.issuedAt ? (
        <>
          <Address name={say.rss} address={known.rss} copy={say.copyRss} />
          <Address name={say.json} address={known.json} copy={say.copyJson} />
          <p class="help">{say.since(formatMoment(known.issuedAt, language.value))}</p>
          <Confirm
            open={list.asking.value !== null}
            question={list.asking.value === 'renew' ? say.renewAsk : say.revokeAsk}
            confirm={list.asking.value === 'renew' ? say.renew : say.revoke}
            busy={running}
            onConfirm={() => void (list.asking.value === 'renew' ? list.issue() : list.revoke())}
            onCancel={() => list.ask(null)}
          >
            <div class="actions">
              <Button kind="quiet" onPress={() => list.ask('renew')}>
                {say.renew}
              </Button>
              <Button kind="quiet" onPress={() => list.ask('revoke')}>
                {say.revoke}
              </Button>
            </div>
          </Confirm>
        </>
      ) : null}
      {known && known.rss === null && hasWebApp ? (
        <div class="actions">
          <Button off={running} onPress={() => void list.issue()}>
            {say.issue}
          </Button>
        </div>
      ) : null}
      <TaskLine state={list.issuing.state.value} kind="save" done={() => say.issued} />
      <TaskLine state={list.revoking.state.value} kind="save" done={() => say.revoked} />
      <TaskLine state={list.reading.state.value} kind="read" onRetry={list.read} />
    </section>
  );
}

type AddressProps = { readonly name: string; readonly address: string; readonly copy: string };

function Address({ name, address, copy }: AddressProps) {
  const say = words.value.publicList;
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<boolean | undefined>();
  return (
    <div class="code">
      <h3>{name}</h3>
      <textarea
        ref={field}
        readOnly
        rows={3}
        spellcheck={false}
        aria-label={name}
        value={address}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div class="actions">
        <Button
          onPress={async () => {
            if (field.current) setCopied(await copyText(field.current));
          }}
        >
          {copy}
        </Button>
      </div>
      <p class="task" role="status">
        {copied === undefined ? null : copied ? say.copied : say.copyByHand}
      </p>
    </div>
  );
}
