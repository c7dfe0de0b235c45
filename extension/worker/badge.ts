import { browser } from 'wxt/browser';
import { vietnamDay } from '../clock';
import { countRefusedDeeds, isOpenDeed } from '../models/deed';
import { isToEnd, withDeeds } from '../models/standing-pins';
import { countOpen, countRefused } from '../outbox/item';
import { deedsItem } from '../storage/deeds';
import { ledgerState, pinsItem } from '../storage/ledger';
import { outboxItem } from '../storage/outbox';

const colours = { refused: '#b42318', waiting: '#5b6470', expired: '#8a5300' } as const;

/**
 * On the toolbar: `!` when something was refused, else how much waits to be written, else how many pins are over and
 * have to be taken down.
 */
export async function showBadge(): Promise<void> {
  const [items, deeds, pins, ledger] = await Promise.all([
    outboxItem.getValue(),
    deedsItem.getValue(),
    pinsItem.getValue(),
    ledgerState.getValue(),
  ]);
  const today = vietnamDay(Date.now());
  const expired = withDeeds(pins, deeds, ledger?.at ?? '').filter((pin) => isToEnd(pin, today)).length;
  const waiting = countOpen(items) + deeds.filter(isOpenDeed).length;
  const kind =
    countRefused(items) + countRefusedDeeds(deeds) > 0
      ? 'refused'
      : waiting > 0
        ? 'waiting'
        : expired > 0
          ? 'expired'
          : null;
  const count = String(Math.min(kind === 'expired' ? expired : waiting, 99));
  await browser.action.setBadgeText({ text: kind === null ? '' : kind === 'refused' ? '!' : count });
  await browser.action.setBadgeBackgroundColor({ color: colours[kind ?? 'waiting'] });
  const title = browser.i18n.getMessage('actionTitle' as never);
  const over = expired > 0 ? browser.i18n.getMessage('actionExpired' as never, [String(expired)]) : '';
  await browser.action.setTitle({ title: over === '' ? title : `${title} · ${over}` });
}
