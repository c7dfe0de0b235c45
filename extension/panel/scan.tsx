import { effect } from '@preact/signals';
import { browser } from 'wxt/browser';
import { done, refused } from '../../shared/result';
import { vietnamDay } from '../clock';
import { ScanScreen } from '../components/scan/scan-screen';
import { sendMessage } from '../messages';
import { createScan, type ScanPorts } from '../models/scan';
import { readArticle } from '../portals/read-article';
import { findLogged, findTwins } from '../storage/ledger';
import type { Facts } from './facts';
import { fetchPage } from './fetch-page';
import { heard } from './ports';

const portsOf = (facts: Facts): ScanPorts => ({
  today: () => vietnamDay(Date.now()),
  newUuid: () => crypto.randomUUID(),
  scan: async () => {
    const tab = facts.tab.peek();
    return tab ? sendMessage('scan', tab.tabId) : refused({ kind: 'no-page' });
  },
  mayRead: (sites) => browser.permissions.contains({ origins: [...sites] }),
  askToRead: (sites) => browser.permissions.request({ origins: [...sites] }),
  readArticle: async (url, stop) => {
    const answer = await fetchPage(url, stop);
    return answer.ok ? done(readArticle(answer.value.page, answer.value.address)) : answer;
  },
  findLogged,
  findTwins,
  saveAll: (items) => heard('save-all', sendMessage('save-all', [...items])),
});

/** The part of the panel for many articles at once. It stays as it was left while the panel is open. */
export function loadScan(facts: Facts) {
  const scan = createScan(portsOf(facts), facts);
  // A list is read for the sheet that was connected then.
  let of = facts.connection.peek()?.token;
  effect(() => {
    const token = facts.connection.value?.token;
    if (token !== of) scan.stop();
    of = token;
  });
  return () => <ScanScreen scan={scan} />;
}
