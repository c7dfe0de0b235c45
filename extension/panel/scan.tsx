import { effect } from '@preact/signals';
import { browser } from 'wxt/browser';
import { done, refused } from '../../shared/result';
import { vietnamDay } from '../clock';
import { ScanScreen } from '../components/scan/scan-screen';
import { sendMessage } from '../messages';
import { createScan, type ScanPorts, siteOfUrl } from '../models/scan';
import { readArticle } from '../portals/read-article';
import { findLogged, findTwins } from '../storage/ledger';
import type { Facts } from './facts';
import { fetchPage, pageOf } from './fetch-page';
import { heard, patience } from './heard';
import { kept } from './ports';

function portsOf(facts: Facts): ScanPorts {
  /** The tab that was scanned: its own site is read from there, by the press that opened it. */
  let scanned: { readonly tabId: number; readonly origin: string; readonly site: string } | null = null;
  return {
    today: () => vietnamDay(Date.now()),
    newUuid: () => crypto.randomUUID(),
    scan: async () => {
      const tab = facts.tab.peek();
      scanned = null;
      if (!tab) return refused({ kind: 'no-page' });
      const answer = await heard(
        'scan',
        sendMessage('scan', tab.tabId),
        { kind: 'unreadable' },
        patience.page,
      );
      if (answer.ok) {
        const { address } = answer.value;
        scanned = { tabId: tab.tabId, origin: new URL(address).origin, site: siteOfUrl(address) };
      }
      return answer;
    },
    mayRead: async (sites) => {
      const others = sites.filter((site) => site !== scanned?.site);
      return others.length === 0 || browser.permissions.contains({ origins: others });
    },
    askToRead: (sites) => browser.permissions.request({ origins: [...sites] }),
    readArticle: async (url, stop) => {
      if (scanned?.origin !== new URL(url).origin) {
        const answer = await fetchPage(url, stop);
        return answer.ok ? done(readArticle(answer.value.page, answer.value.address)) : answer;
      }
      const asked = sendMessage('fetch', { tabId: scanned.tabId, address: url });
      const answer = await heard('fetch', asked, { kind: 'slow' }, patience.page);
      if (answer.ok) return done(readArticle(pageOf(answer.value), answer.value.address));
      if (answer.problem.kind !== 'no-access') return refused(answer.problem);
      // Whoever goes on is asked for the site itself.
      scanned = null;
      return refused({ kind: 'unreachable' });
    },
    findLogged,
    findTwins,
    saveAll: (items) => kept('save-all', sendMessage('save-all', [...items])),
  };
}

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
