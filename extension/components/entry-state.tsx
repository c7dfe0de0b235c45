import { formatTime } from '../../shared/locale/format';
import { problemText } from '../../shared/locale/problem-text';
import type { OutboxItem } from '../models/panel';
import { Icon } from './icon';
import { useLanguage, useWords } from './words';

type Props = {
  readonly item: OutboxItem;
  /** In a list the reason why articles wait is said once, above. */
  readonly brief?: boolean;
};

/** What has become of an article, in one line; and why, where something stands in its way. */
export function EntryState({ item, brief = false }: Props) {
  const words = useWords();
  const language = useLanguage();
  const { state } = item;
  const [tone, icon, text] = face();
  const waits = state.kind === 'waiting' && brief;
  const reason = state.kind === 'refused' ? state.problem : waits ? null : item.lastProblem;
  return (
    <div class={`state state-${tone}`}>
      <p class="state-line">
        <Icon name={icon} />
        <span>{text}</span>
      </p>
      {reason && <p class="state-why">{problemText(reason, language)}</p>}
    </div>
  );

  function face(): readonly ['calm' | 'success' | 'danger', 'clock' | 'check' | 'alert' | 'undo', string] {
    switch (state.kind) {
      case 'waiting': {
        if (item.attempts === 0) return ['calm', 'clock', words.state.waitingFirst];
        return [
          'calm',
          'clock',
          `${words.state.waiting}, ${words.state.retryAt(timeInVietnam(item.notBefore))}`,
        ];
      }
      case 'sending':
        return ['calm', 'clock', words.state.sending];
      case 'sent':
        return ['success', 'check', words.state.sent(state.row, formatTime(state.rowAt))];
      case 'refused':
        return ['danger', 'alert', words.state.refused];
      case 'undoing':
        return ['calm', 'undo', words.state.undoing];
      case 'undone':
        return ['calm', 'undo', words.state.undone];
    }
  }
}

const timeInVietnam = (at: number): string => new Date(at + 7 * 3_600_000).toISOString().slice(11, 16);
