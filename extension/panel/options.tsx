import { computed, effect } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { extensionMessages } from '../../shared/locale/extension-messages';
import { Options } from '../components/options';
import { sendMessage } from '../messages';
import { countOpen, countRefused } from '../outbox/item';
import { languageItem } from '../settings';
import { connectionItem, contactItem } from '../storage/connection';
import { outboxItem } from '../storage/outbox';
import { keptSignal } from './kept-signal';

export async function startOptions(root: HTMLElement): Promise<void> {
  const [language, connection, contact, outbox] = await Promise.all([
    keptSignal(languageItem),
    keptSignal(connectionItem),
    keptSignal(contactItem),
    keptSignal(outboxItem),
  ]);
  effect(() => {
    document.documentElement.lang = language.value;
    document.title = extensionMessages(language.value).settings.title;
  });
  render(
    <Options
      facts={{
        language,
        connection,
        contact,
        waiting: computed(() => countOpen(outbox.value)),
        refused: computed(() => countRefused(outbox.value)),
      }}
      version={browser.runtime.getManifest().version}
      onLanguage={(next) => void languageItem.setValue(next)}
      onDisconnect={() => void sendMessage('disconnect')}
      onCopy={(text) => navigator.clipboard.writeText(text)}
    />,
    root,
  );
}
