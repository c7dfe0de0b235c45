import { browser } from 'wxt/browser';
import { vietnamMoment } from '../clock';
import { synchronise } from '../gateway/synchronise';
import { createDeeds } from '../outbox/deeds';
import { isOpen } from '../outbox/item';
import { createOutbox } from '../outbox/outbox';
import { connectionItem, contactItem } from '../storage/connection';
import { deedStore } from '../storage/deeds';
import { sheetMemory } from '../storage/ledger';
import { outboxStore } from '../storage/outbox';
import { findSheet, isReachable } from './sheet';

export const sendAlarm = 'send';
export const syncAlarm = 'sync';

let online = true;

export const outbox = createOutbox({
  store: outboxStore,
  gateway: findSheet,
  now: () => Date.now(),
  isOnline: () => online,
  exclusively: (name, run) => navigator.locks.request(name, run),
});

export const deeds = createDeeds({
  store: deedStore,
  gateway: findSheet,
  now: () => Date.now(),
  isOnline: () => online,
  unsent: async () => new Set((await outbox.read()).filter(isOpen).map(({ entry }) => entry.uuid)),
  exclusively: (name, run) => navigator.locks.request(name, run),
});

/** Alarms come half a minute apart at most. */
const soonest = 0.5;

/**
 * Sends what is due and sees that it will be tried again: by a timer while the worker lives, by an alarm when the
 * browser has stopped it. The alarm is set first, since the browser may stop the worker, and its disk fail, at any
 * step from here on.
 */
export async function deliver(): Promise<void> {
  try {
    await browser.alarms.create(sendAlarm, { delayInMinutes: soonest });
    online = await isReachable();
    const nextArticle = await outbox.flush();
    const { next: nextDeed, done } = await deeds.flush();
    // What was done is in the sheet: the panel shows it from there.
    if (done > 0) void refresh();
    const next = Math.min(nextArticle ?? Number.POSITIVE_INFINITY, nextDeed ?? Number.POSITIVE_INFINITY);
    if (next === Number.POSITIVE_INFINITY) {
      await browser.alarms.clear(sendAlarm);
      return;
    }
    const wait = Math.max(next - Date.now(), 1_000);
    await browser.alarms.create(sendAlarm, { delayInMinutes: Math.max(wait / 60_000, soonest) });
    if (wait < 25_000) setTimeout(() => void deliver(), wait);
  } catch (error) {
    console.error('deliver: tried again by the alarm', error);
  }
}

/** Brings ledger, campaigns and themes up to date, and notes how the sheet was reached. */
export async function refresh(): Promise<void> {
  try {
    await fetchNews();
  } catch (error) {
    console.error('refresh: tried again at the next sync', error);
  }
}

async function fetchNews(): Promise<void> {
  const sheet = await findSheet();
  if (!sheet || !(await isReachable())) return;
  const result = await navigator.locks.request('sync', () => synchronise(sheet, sheetMemory));
  await contactItem.setValue({
    at: vietnamMoment(Date.now()),
    problem: result.ok ? null : result.problem,
  });
  if (!result.ok) return;
  const connection = await connectionItem.getValue();
  if (connection) {
    const { sheet: name, you } = result.value;
    await connectionItem.setValue({ ...connection, sheet: name, person: you.name, role: you.role });
  }
}
