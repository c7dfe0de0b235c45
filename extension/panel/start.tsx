import { computed, effect } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Panel } from '../components/panel';
import type { RecentActions } from '../components/recent-list';
import { sendMessage } from '../messages';
import { createConnect } from '../models/connect';
import { createPanel } from '../models/panel';
import { createSyncNow } from '../models/sync-now';
import { gatherFacts } from './facts';
import { askForNews, connectPorts, panelPorts } from './ports';
import { entryScreenOf, screensOf } from './screens';

/** Gathers what is known, shows it, and only then asks the sheet for news. */
export async function startPanel(root: HTMLElement): Promise<void> {
  const beside = new URLSearchParams(location.search).get('window');
  const facts = await gatherFacts(beside ? Number(beside) : null);
  const panel = createPanel(panelPorts, {
    ...facts,
    person: computed(() => facts.connection.value?.person ?? ''),
    openedAt: performance.timeOrigin,
  });
  const connect = createConnect(connectPorts);
  const sync = createSyncNow(askForNews);
  const recent: RecentActions = {
    undo: (uuid) => void panel.undo(uuid),
    dismiss: (uuid) => void panel.dismiss(uuid),
    correct: (item) => void panel.correct(item),
    retry: (uuid) => void sendMessage('retry', uuid),
    sendNow: () => void sync.press(),
  };
  effect(() => {
    document.documentElement.lang = facts.language.value;
  });
  document.title = browser.i18n.getMessage('extName' as never) || 'Sổ Ghim';
  render(
    <Panel
      facts={{ ...facts, syncing: sync.busy }}
      panel={panel}
      connect={connect}
      screens={screensOf(facts, recent)}
      actionsOf={entryScreenOf(facts)}
      counts={facts.counts}
      recent={recent}
      onSettings={() => void browser.runtime.openOptionsPage()}
    />,
    root,
  );
  performance.mark('panel-ready');
  if (facts.connection.value) await sync.press();
}
