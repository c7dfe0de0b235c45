import { browser } from 'wxt/browser';
import { type Result, refused } from '../../shared/result';
import { vietnamDay } from '../clock';
import { sendMessage } from '../messages';
import type { ConnectPorts } from '../models/connect';
import type { PanelPorts, SaveProblem } from '../models/panel-ports';
import type { PinsPorts } from '../models/pins';
import { readDraft, writeDraft } from '../storage/drafts';
import { findLogged, findTwins } from '../storage/ledger';

/** The worker keeps an article in milliseconds; one that is silent for so long did not get it. */
const patience = 8_000;

/** The worker's word, or that it said none. */
export const heard = <T>(
  what: string,
  answer: Promise<Result<T, SaveProblem>>,
): Promise<Result<T, SaveProblem>> =>
  Promise.race([
    answer,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error('silent')), patience)),
  ]).catch((error: unknown) => {
    console.error(what, error);
    return refused({ kind: 'worker-silent' as const });
  });

export const panelPorts: PanelPorts = {
  now: () => Date.now(),
  today: () => vietnamDay(Date.now()),
  newUuid: () => crypto.randomUUID(),
  save: (entry, key) => heard('save', sendMessage('save', { entry, key })),
  undo: (uuid) => heard('undo', sendMessage('undo', uuid)),
  undoLogged: (entry, url) => heard('undo-logged', sendMessage('undo-logged', { entry, url })),
  dismiss: (uuid) => sendMessage('dismiss', uuid),
  findLogged,
  findTwins,
  readDraft,
  writeDraft,
};

export const deedPorts: PinsPorts = {
  today: () => vietnamDay(Date.now()),
  newUuid: () => crypto.randomUUID(),
  do: (deed) => heard('do', sendMessage('do', deed)),
};

export const connectPorts: ConnectPorts = {
  now: () => Date.now(),
  hasPermission: (origins) => browser.permissions.contains({ origins: [...origins] }),
  askPermission: (origins) => browser.permissions.request({ origins: [...origins] }),
  connect: (address, code) => sendMessage('connect', { address, code }),
};
