import { randomUUID } from 'node:crypto';
import { decodeConnectionCode } from '../../shared/connection-code';
import {
  type Answer,
  type ArticleEntry,
  type ClientData,
  type ClientOp,
  type ClientRequest,
  type Envelope,
  protocolVersion,
} from '../../shared/protocol';

/** Speaks to the web app without a browser, for figures and for filling a tracker. */
export type Client = {
  send<Op extends ClientOp>(request: Extract<ClientRequest, { op: Op }>): Promise<ClientData<Op>>;
};

const post = async (address: string, envelope: Envelope): Promise<Answer> => {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'text/plain;charset=utf-8' },
    body: JSON.stringify(envelope),
  });
  return (await answer.json()) as Answer;
};

const sendAs =
  (address: string, token: string) =>
  async <Op extends ClientOp>(request: Extract<ClientRequest, { op: Op }>): Promise<ClientData<Op>> => {
    const client = { name: 'so-ghim', version: '0.1.0' };
    const answer = await post(address, { v: protocolVersion, client, token, request });
    if (!answer.ok) throw new Error(`${request.op}: ${JSON.stringify(answer.problem)}`);
    return answer.data as ClientData<Op>;
  };

/** Exchanges a connection code for a token, and speaks with it from then on. */
export const connect = async (code: string): Promise<Client> => {
  const decoded = decodeConnectionCode(code);
  if (!decoded.ok) throw new Error(JSON.stringify(decoded));
  const { address, code: secret } = decoded.value;
  const { token } = await sendAs(address, '')({ op: 'hello', code: secret, device: 'test' });
  return { send: sendAs(address, token) };
};

/** An article that a sheet accepts; each has an address and a uuid of its own. */
export const anEntry = (campaign: string, changes: Partial<ArticleEntry> = {}): ArticleEntry => {
  const uuid = randomUUID();
  return {
    uuid,
    campaign,
    url: `https://portal.example/tin/${uuid}.html`,
    canonical: null,
    title: `Trao sinh kế cho hộ nghèo ${uuid.slice(0, 8)}`,
    publishedOn: '2025-03-10',
    publishedAt: '08:15',
    portal: 'portal.example',
    section: 'Tin địa phương',
    genre: 'tin',
    origin: 'goc',
    author: 'Thanh Mai',
    source: '',
    theme: 3,
    secondaryThemes: [],
    units: [],
    pin: null,
    note: '',
    ...changes,
  };
};
