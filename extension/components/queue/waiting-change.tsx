import { formatTime } from '../../../shared/locale/format';
import { problemText } from '../../../shared/locale/problem-text';
import { queuePanelMessages } from '../../../shared/locale/queue-panel-messages';
import type { Deed } from '../../models/deed';
import { useLanguage } from '../words';

type Props = {
  readonly deed: Deed;
  readonly now: number;
  readonly onRetry: (deed: string) => void;
  readonly onDismiss: (deed: string) => void;
};

const vietnam = 7 * 3_600_000;
const timeOf = (at: number): string => formatTime(new Date(at + vietnam).toISOString());

/** A change to a logged article: what it is, why it waits or was refused, and the ways out. */
export function WaitingChange({ deed, now, onRetry, onDismiss }: Props) {
  const language = useLanguage();
  const words = queuePanelMessages(language);
  const { state, lastProblem, notBefore, about } = deed;
  const verb = words.verb[deed.request.op];
  const name = about === '' ? verb : `${verb}: ${about}`;
  const isRefused = state.kind === 'refused';
  const problem = isRefused ? state.problem : lastProblem;
  const standing = isRefused ? words.refused : state.kind === 'sending' ? words.sending : words.waiting;
  return (
    <li class="recent-item">
      <span class="recent-title">{name}</span>
      <div class="recent-line">
        <div class={isRefused ? 'state state-danger' : 'state state-calm'}>
          <p class="state-line">
            {standing}
            {!isRefused && notBefore > now && `, ${words.retryAt(timeOf(notBefore))}`}
          </p>
          {problem && <p class="state-why">{problemText(problem, language)}</p>}
        </div>
        <div class="actions">
          {isRefused && (
            <button
              type="button"
              class="small"
              aria-label={`${words.retry}: ${name}`}
              onClick={() => onRetry(deed.id)}
            >
              {words.retry}
            </button>
          )}
          {state.kind !== 'sending' && (
            <button
              type="button"
              class="small"
              aria-label={`${words.dismiss}: ${name}`}
              onClick={() => onDismiss(deed.id)}
            >
              {words.dismiss}
            </button>
          )}
        </div>
      </div>
    </li>
  );
}
