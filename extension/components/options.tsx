import type { ReadonlySignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { formatMoment } from '../../shared/locale/format';
import type { Language } from '../../shared/locale/labels';
import { problemText } from '../../shared/locale/problem-text';
import type { Connection, ContactState } from '../models/panel';
import { LanguageContext, useWords } from './words';

type Props = {
  readonly facts: {
    readonly language: ReadonlySignal<Language>;
    readonly connection: ReadonlySignal<Connection | null>;
    readonly contact: ReadonlySignal<ContactState | null>;
    readonly waiting: ReadonlySignal<number>;
    readonly refused: ReadonlySignal<number>;
  };
  readonly version: string;
  readonly onLanguage: (language: Language) => void;
  readonly onDisconnect: () => void;
  readonly onCopy: (text: string) => Promise<void>;
};

/** Language, connection, and what a helper would ask for on the telephone. */
export function Options(props: Props) {
  return (
    <LanguageContext.Provider value={props.facts.language.value}>
      <OptionsPage {...props} />
    </LanguageContext.Provider>
  );
}

function OptionsPage({ facts, version, onLanguage, onDisconnect, onCopy }: Props) {
  const words = useWords();
  const language = facts.language.value;
  const connection = facts.connection.value;
  const contact = facts.contact.value;
  const [copied, setCopied] = useState(false);
  const rows: [string, string][] = [
    [words.settings.version, version],
    [words.settings.waiting, String(facts.waiting.value)],
    [words.settings.refused, String(facts.refused.value)],
    [words.settings.lastContact, contact ? formatMoment(contact.at, language) : words.header.notSynced],
  ];
  if (contact?.problem) rows.push([contact.problem.kind, problemText(contact.problem, language)]);
  return (
    <main class="options">
      <h1>{words.settings.title}</h1>
      <fieldset class="languages">
        <legend>{words.settings.language}</legend>
        {(['vi', 'en'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name="language" checked={language === one} onChange={() => onLanguage(one)} />
            <span lang={one}>{words.settings[one]}</span>
          </label>
        ))}
      </fieldset>
      <section>
        <h2>{words.settings.connection}</h2>
        {connection ? (
          <>
            <dl>
              <dt>{words.settings.sheet}</dt>
              <dd>
                <a href={connection.sheet.url || undefined} target="_blank" rel="noreferrer">
                  {connection.sheet.name}
                </a>
              </dd>
              <dt>{words.settings.person}</dt>
              <dd>{connection.person}</dd>
              <dt>{words.settings.since}</dt>
              <dd>{formatMoment(connection.connectedAt, language)}</dd>
              <dt>{words.settings.address}</dt>
              <dd class="address">{connection.address}</dd>
            </dl>
            <Disconnect onDisconnect={onDisconnect} />
          </>
        ) : (
          <p>{words.settings.none}</p>
        )}
      </section>
      <section>
        <h2>{words.settings.diagnostics}</h2>
        <dl>
          {rows.map(([name, value]) => (
            <>
              <dt key={name}>{name}</dt>
              <dd>{value}</dd>
            </>
          ))}
        </dl>
        <button
          type="button"
          class="secondary-button"
          onClick={() => {
            void onCopy(rows.map((row) => row.join(': ')).join('\n')).then(() => setCopied(true));
          }}
        >
          {copied ? words.settings.copied : words.settings.copy}
        </button>
        <p class="quiet">{words.settings.shortcutHint}</p>
      </section>
    </main>
  );
}

function Disconnect({ onDisconnect }: { readonly onDisconnect: () => void }) {
  const words = useWords();
  const [asking, ask] = useState(false);
  if (!asking) {
    return (
      <button type="button" class="secondary-button" onClick={() => ask(true)}>
        {words.settings.disconnect}
      </button>
    );
  }
  return (
    <div class="notice notice-warning" role="alert">
      <p class="notice-title">{words.settings.confirmDisconnect}</p>
      <p>{words.settings.disconnectHint}</p>
      <div class="actions">
        <button type="button" class="danger-button" onClick={onDisconnect}>
          {words.settings.disconnect}
        </button>
        <button type="button" class="secondary-button" onClick={() => ask(false)}>
          {words.settings.keep}
        </button>
      </div>
    </div>
  );
}
