import { formatMoment } from '../../../../shared/locale/format';
import { Button } from '../../controls/button';
import { Confirm } from '../../controls/confirm';
import { CopyText } from '../../controls/copy-text';
import { TaskLine } from '../../controls/task-line';
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
          <CopyText label={say.rss} text={known.rss} lines={3} button={say.copyRss} />
          <CopyText label={say.json} text={known.json} lines={3} button={say.copyJson} />
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
