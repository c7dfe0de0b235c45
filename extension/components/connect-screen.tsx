import { problemText } from '../../shared/locale/problem-text';
import type { ConnectModel } from '../models/connect';
import { WithKeys } from './keys';
import { Notice } from './notice';
import { useLanguage, useWords } from './words';

type Props = {
  readonly connect: ConnectModel;
  readonly clock: number;
  readonly waiting: number;
};

const slowAfter = 10_000;

/** The first use in three steps; the second is the only one that is done here. */
export function ConnectScreen({ connect, clock, waiting }: Props) {
  const words = useWords();
  const language = useLanguage();
  const step = connect.step.value;
  const connecting = step.kind === 'connecting';
  const slow = connecting && clock - step.since > slowAfter;
  return (
    <main class="connect">
      <h1>{words.connect.title}</h1>
      {waiting > 0 && <Notice tone="calm">{words.connect.waiting(waiting)}</Notice>}
      <ol class="steps">
        <li>
          <p>{words.connect.step1}</p>
        </li>
        <li>
          <p>{words.connect.step2}</p>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              void connect.start();
            }}
          >
            <label for="code" class="hidden-label">
              {words.connect.code}
            </label>
            <textarea
              id="code"
              rows={3}
              spellcheck={false}
              autoComplete="off"
              placeholder={words.connect.codePlaceholder}
              value={connect.code.value}
              aria-invalid={step.kind === 'problem'}
              aria-describedby={step.kind === 'problem' ? 'code-problem' : undefined}
              onInput={(event) => connect.type(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.shiftKey) return;
                event.preventDefault();
                void connect.start();
              }}
            />
            {step.kind === 'problem' && (
              <Notice tone="danger" live id="code-problem">
                <p>{problemText(step.problem, language)}</p>
              </Notice>
            )}
            {step.kind === 'needs-permission' ? (
              <Notice tone="calm" live title={words.connect.permissionTitle}>
                <p>{words.connect.permission(step.host)}</p>
                <button type="button" class="primary" onClick={() => void connect.allow()}>
                  {words.connect.allow}
                </button>
              </Notice>
            ) : (
              <button type="submit" class="primary" disabled={connecting || connect.code.value.trim() === ''}>
                {connecting && !slow && <span class="spinner" aria-hidden="true" />}
                {connecting ? words.connect.connecting : words.connect.button}
              </button>
            )}
            {slow && (
              <p class="quiet" role="status">
                {words.connect.slow}
              </p>
            )}
          </form>
        </li>
        <li>
          <p>
            <WithKeys text={words.connect.step3(words.shortcut)} keys={words.shortcut} />
          </p>
        </li>
      </ol>
    </main>
  );
}
