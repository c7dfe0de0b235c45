import { browser } from 'wxt/browser';
import type { EntryData } from '../../shared/protocol';
import { done, type Result, refused } from '../../shared/result';
import { vietnamMoment } from '../clock';
import type { Connection, GatewayProblem, SheetGateway } from '../gateway/sheet-gateway';
import { createWebAppGateway } from '../gateway/web-app';
import { connectionItem, contactItem } from '../storage/connection';
import { forgetLedger } from '../storage/ledger';

const client = () => ({ name: 'so-ghim-extension', version: browser.runtime.getManifest().version });

const isLocal = (address: string): boolean => /^http:\/\/(127\.0\.0\.1|localhost)[:/]/.test(address);

/** The connected sheet; null while there is none. */
export async function findSheet(): Promise<SheetGateway | null> {
  const connection = await connectionItem.getValue();
  if (!connection) return null;
  return createWebAppGateway({ address: connection.address, token: connection.token, client: client() });
}

/** A local host answers without any network; the browser's own word is asked for all others. */
export async function isReachable(): Promise<boolean> {
  const connection = await connectionItem.getValue();
  return connection !== null && (isLocal(connection.address) || navigator.onLine);
}

/** Exchanges a one-time code for this device's own token and remembers the sheet. */
export async function connectTo(address: string, code: string): Promise<Result<null, GatewayProblem>> {
  const sheet = createWebAppGateway({ address, token: '', client: client() });
  const answer = await sheet.send({ op: 'hello', code, device: await deviceName() });
  if (!answer.ok) return answer;
  const { token, you, sheet: name } = answer.value;
  const connection: Connection = {
    address,
    token,
    person: you.name,
    role: you.role,
    sheet: name,
    connectedAt: vietnamMoment(Date.now()),
  };
  try {
    await forgetLedger();
    await connectionItem.setValue(connection);
    await contactItem.setValue(null);
  } catch (error) {
    console.error('connect: not kept', error);
    return refused({ kind: 'storage-full' });
  }
  return done(null);
}

/** An entry of this editor as the sheet has it at this moment. */
export async function readEntry(uuid: string): Promise<Result<EntryData, GatewayProblem>> {
  const sheet = await findSheet();
  if (!sheet) return refused({ kind: 'not-connected' });
  if (!(await isReachable())) return refused({ kind: 'unreachable' });
  return sheet.send({ op: 'read-entry', uuid });
}

/** Forgets the sheet on this device. What waits in the queue stays, for the next connection. */
export async function disconnect(): Promise<void> {
  await connectionItem.setValue(null);
  await contactItem.setValue(null);
  await forgetLedger();
}

async function deviceName(): Promise<string> {
  const { os } = await browser.runtime.getPlatformInfo();
  return `${import.meta.env.FIREFOX ? 'Firefox' : 'Chromium'} (${os})`;
}
