import { browser } from 'wxt/browser';
import { done, type Result } from '../../shared/result';
import { vietnamDay } from '../clock';
import { sendMessage } from '../messages';
import type { ConnectPorts } from '../models/connect';
import type { PanelPorts, SaveProblem } from '../models/panel-ports';
import type { PinsPorts } from '../models/pins';
import { readDraft, writeDraft } from '../storage/drafts';
import { findLogged, findTwins } from '../storage/ledger';
import { heard, patience } from './heard';

const silent = { kind: 'worker-silent' } as const;
/** What is to be kept is, or the worker did not say so. */
export const kept = <T>(what: string, answer: Promise<Result<T, SaveProblem>>) => heard(what, answer, silent);

export const panelPorts: PanelPorts = {
  now: () => Date.now(),
  today: () => vietnamDay(Date.now()),
  newUuid: () => crypto.randomUUID(),
  save: (entry, key) => kept('save', sendMessage('save', { entry, key })),
  undo: (uuid) => kept('undo', sendMessage('undo', uuid)),
  undoLogged: (entry, url) => kept('undo-logged', sendMessage('undo-logged', { entry, url })),
  dismiss: (uuid) => sendMessage('dismiss', uuid),
  findLogged,
  findTwins,
  readDraft,
  writeDraft,
};

export const deedPorts: PinsPorts = {
  today: () => vietnamDay(Date.now()),
  newUuid: () => crypto.randomUUID(),
  do: (deed) => kept('do', sendMessage('do', deed)),
};

/** Sends what waits and fetches what is new; over when that is done, or when it has taken too long. */
export const askForNews = () =>
  heard(
    'hurry',
    sendMessage('hurry').then(() => done(null)),
    silent,
    patience.sheet,
  );

export const connectPorts: ConnectPorts = {
  now: () => Date.now(),
  hasPermission: (origins) => browser.permissions.contains({ origins: [...origins] }),
  askPermission: (origins) => browser.permissions.request({ origins: [...origins] }),
  connect: (address, code) =>
    heard('connect', sendMessage('connect', { address, code }), { kind: 'timed-out' }, patience.sheet),
};
