import { browser } from 'wxt/browser';
import { refused } from '../../shared/result';
import { vietnamDay } from '../clock';
import { sendMessage } from '../messages';
import type { ConnectPorts } from '../models/connect';
import type { PanelPorts } from '../models/panel-ports';
import { readDraft, writeDraft } from '../storage/drafts';
import { findLogged } from '../storage/ledger';

/** The worker keeps an article in milliseconds; one that is silent for so long did not get it. */
const patience = 8_000;

export const panelPorts: PanelPorts = {
  now: () => Date.now(),
  today: () => vietnamDay(Date.now()),
  newUuid: () => crypto.randomUUID(),
  save: (entry, key) =>
    Promise.race([
      sendMessage('save', { entry, key }),
      new Promise<never>((_, reject) => setTimeout(() => reject(new Error('silent')), patience)),
    ]).catch((error: unknown) => {
      console.error('save', error);
      return refused({ kind: 'worker-silent' as const });
    }),
  undo: (uuid) => sendMessage('undo', uuid),
  undoLogged: (entry, url) => sendMessage('undo-logged', { entry, url }),
  dismiss: (uuid) => sendMessage('dismiss', uuid),
  findLogged,
  readDraft,
  writeDraft,
};

export const connectPorts: ConnectPorts = {
  now: () => Date.now(),
  hasPermission: (origins) => browser.permissions.contains({ origins: [...origins] }),
  askPermission: (origins) => browser.permissions.request({ origins: [...origins] }),
  connect: (address, code) => sendMessage('connect', { address, code }),
};
