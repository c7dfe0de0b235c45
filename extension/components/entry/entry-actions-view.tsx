import { formatTime } from '../../../shared/locale/format';
import { problemText } from '../../../shared/locale/problem-text';
import type { CampaignReference } from '../../../shared/protocol';
import type { EntryActions } from '../../models/entry-actions';
import { Notice } from '../notice';
import { useLanguage } from '../words';
import { EntryForm } from './entry-form';
import { PinFormView } from './pin-form-view';
import { useEntryWords } from './words';

type Props = {
  readonly actions: EntryActions;
  readonly campaign: CampaignReference | null;
  /** Editors correct their own entries; pins are anybody's. */
  readonly isOwn: boolean;
  readonly onRetry: (deed: string) => void;
  readonly onDismiss: (deed: string) => void;
};

/** What can be done to a logged article, and what has become of it. */
export function EntryActionsView({ actions, campaign, isOwn, onRetry, onDismiss }: Props) {
  const words = useEntryWords();
  const language = useLanguage();
  const view = actions.view.value;
  const isDown = actions.isTakenDown.value;
  return (
    <div class="entry-actions">
      <p class="quiet" role="status">
        {actions.waiting.value
          ? words.waiting
          : actions.doneAt.value && words.done(formatTime(actions.doneAt.value))}
      </p>
      {actions.refused.value.map((deed) => (
        <Notice key={deed.id} tone="danger" title={words.refused} live>
          {deed.state.kind === 'refused' && <p>{problemText(deed.state.problem, language)}</p>}
          <div class="actions">
            <button type="button" class="small" onClick={() => onRetry(deed.id)}>
              {words.retry}
            </button>
            <button type="button" class="small" onClick={() => onDismiss(deed.id)}>
              {words.dismiss}
            </button>
          </div>
        </Notice>
      ))}
      {actions.notKept.value && (
        <Notice tone="danger" live>
          <p>{words.notKept}</p>
        </Notice>
      )}
      {(view.kind === 'closed' || view.kind === 'reading' || view.kind === 'unread') && (
        <div class="actions">
          {isOwn && (
            <button type="button" onClick={() => void actions.openEdit()}>
              {words.edit}
            </button>
          )}
          <button type="button" onClick={actions.openPin}>
            {words.pin}
          </button>
          {isOwn && (
            <button type="button" onClick={() => void actions.setTakenDown(!isDown)}>
              {isDown ? words.backUp : words.takenDown}
            </button>
          )}
        </div>
      )}
      {view.kind === 'reading' && (
        <p class="quiet" role="status">
          {words.reading}
        </p>
      )}
      {view.kind === 'unread' && (
        <Notice tone="warning" live>
          <p>{problemText(view.problem, language)}</p>
          <button type="button" onClick={() => void actions.openEdit()}>
            {words.tryAgain}
          </button>
        </Notice>
      )}
      {view.kind === 'edit' && <EntryForm edit={view.edit} campaign={campaign} onClose={actions.close} />}
      {view.kind === 'pin' && <PinFormView pin={view.pin} onClose={actions.close} />}
    </div>
  );
}
