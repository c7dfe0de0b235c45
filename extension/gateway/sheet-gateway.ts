import type { Problem, TransportProblem } from '../../shared/problem';
import type { ClientData, ClientRequest } from '../../shared/protocol';
import type { Result } from '../../shared/result';

export type GatewayProblem = Problem | TransportProblem;

/** The sheet as the extension reaches it. Nothing is thrown for what networks and people do. */
export type SheetGateway = {
  readonly send: <R extends ClientRequest>(
    request: R,
  ) => Promise<Result<ClientData<R['op']>, GatewayProblem>>;
};

/** What this device keeps of a connection. The token is this device's own and can be revoked in the sheet. */
export type Connection = {
  readonly address: string;
  readonly token: string;
  readonly person: string;
  readonly role: string;
  readonly sheet: { readonly name: string; readonly url: string };
  readonly connectedAt: string;
};
