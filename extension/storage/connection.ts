import { storage } from 'wxt/utils/storage';
import type { Connection, GatewayProblem } from '../gateway/sheet-gateway';

export const connectionItem = storage.defineItem<Connection | null>('local:connection', { fallback: null });

/** The last word of the sheet to this device, for the panel to show: null when the last sync went well. */
export type ContactState = {
  readonly at: string;
  readonly problem: GatewayProblem | null;
};
export const contactItem = storage.defineItem<ContactState | null>('local:contact', { fallback: null });
