import type { Problem } from '../../shared/problem';
import {
  type Answer,
  type ArticleEntry,
  type CampaignReference,
  Envelope,
  entriesPerPart,
  type LedgerEntry,
  type Outcome,
  protocolVersion,
} from '../../shared/protocol';
import { articleKey } from '../../shared/publication/key';
import { ledgerChecksum } from '../../shared/publication/ledger-checksum';
import type { Result } from '../../shared/result';
import { createDesk } from './in-memory-desk';
import type { SheetGateway } from './sheet-gateway';
import { readAnswer } from './web-app';

type Code = { readonly person: string; state: 'waiting' | 'spent' | 'expired' | 'revoked' };
type Token = { readonly person: string; revoked: boolean };

export type InMemoryOptions = {
  readonly campaigns: readonly CampaignReference[];
  readonly now?: () => string;
  readonly name?: string;
  /** Entries in one part of an answer to `sync`. */
  readonly perPart?: number;
};

/**
 * A sheet that lives in memory and keeps to the protocol: one outcome per uuid for ever, one row per key, a late
 * retry of an undone entry stays undone. It answers envelopes as the web app does, so a small server can put it
 * behind HTTP.
 */
export function createInMemorySheet(options: InMemoryOptions) {
  const now = options.now ?? (() => '2025-03-12T08:15:00+07:00');
  const sheet = { name: options.name ?? 'Sổ theo dõi', url: 'https://docs.google.com/spreadsheets/d/x/edit' };
  const codes = new Map<string, Code>();
  const tokens = new Map<string, Token>();
  const entries = new Map<string, LedgerEntry>();
  const undone = new Map<string, string>();
  const changes: string[] = [];
  const desk = createDesk(entries, now, (uuid) => void changes.push(uuid));
  let rows = 1;
  let issued = 0;

  const fail = (problem: Problem): Answer => ({ v: protocolVersion, ok: false, problem });
  const give = (op: string, data: unknown): Answer => ({ v: protocolVersion, ok: true, op, data });

  const log = (item: ArticleEntry, by: string): Outcome => {
    const known = entries.get(item.uuid);
    if (known) return { uuid: item.uuid, kind: 'logged', row: known.row, rowAt: now() };
    const refusedAs = (problem: Problem): Outcome => ({ uuid: item.uuid, kind: 'refused', problem });
    const undoneAt = undone.get(item.uuid);
    if (undoneAt) return refusedAs({ kind: 'undone', at: undoneAt });
    if (!options.campaigns.some(({ id }) => id === item.campaign))
      return refusedAs({ kind: 'not-found', what: item.campaign });
    if (item.repostOf && item.origin !== 'dang_lai')
      return refusedAs({ kind: 'bad-data', field: 'repostOf', reason: 'invalid' });
    const key = articleKey(item.url, item.canonical);
    if (!key) return refusedAs({ kind: 'bad-data', field: 'url', reason: 'address' });
    const same = [...entries.values()].find((entry) => entry.key === key && entry.campaign === item.campaign);
    if (same) {
      const { uuid, at, row } = same;
      return refusedAs({ kind: 'duplicate', uuid, by: same.by, at, row, rowAt: now() });
    }
    rows += 1;
    entries.set(item.uuid, {
      uuid: item.uuid,
      key,
      campaign: item.campaign,
      title: item.title,
      url: item.url,
      publishedOn: item.publishedOn,
      theme: item.theme,
      state: 'dang',
      by,
      at: now(),
      row: rows,
      pinned: null,
      genre: item.genre,
      origin: item.origin,
    });
    changes.push(item.uuid);
    desk.add(item);
    return { uuid: item.uuid, kind: 'logged', row: rows, rowAt: now() };
  };

  const hello = (code: string): Answer => {
    const known = codes.get(code);
    if (!known) return fail({ kind: 'unknown-code' });
    if (known.state === 'spent') return fail({ kind: 'spent-code', at: now() });
    if (known.state === 'expired') return fail({ kind: 'expired-code', at: now() });
    if (known.state === 'revoked') return fail({ kind: 'revoked-code' });
    known.state = 'spent';
    const token = `token-${++issued}`;
    tokens.set(token, { person: known.person, revoked: false });
    return give('hello', { token, you: { name: known.person, role: 'editor' }, sheet });
  };

  const answer = (raw: unknown): Answer => {
    const parsed = Envelope.safeParse(raw);
    if (!parsed.success) return fail({ kind: 'bad-data', field: 'envelope', reason: 'shape' });
    const { request, token } = parsed.data;
    if (request.op === 'hello') return hello(request.code);
    const known = tokens.get(token);
    if (!known) return fail({ kind: 'unknown-token' });
    if (known.revoked) return fail({ kind: 'revoked-token' });
    if (request.op === 'log') {
      return give('log', { outcomes: request.items.map((item) => log(item, known.person)) });
    }
    const settle = (result: Result<unknown, Problem>): Answer =>
      result.ok ? give(request.op, result.value) : fail(result.problem);
    if (request.op === 'pin') return settle(desk.pin(request));
    if (request.op === 'unpin') return settle(desk.unpin(request));
    if (request.op === 'arrange-pins') return settle(desk.arrangePins(request));
    if (request.op !== 'sync') {
      const entry = entries.get(request.uuid);
      const at = undone.get(request.uuid);
      if (at && request.op === 'undo') return give('undo', { uuid: request.uuid, at });
      if (at) return fail({ kind: 'undone', at });
      if (!entry) return fail({ kind: 'not-found', what: request.uuid });
      if (entry.by !== known.person) return fail({ kind: 'not-yours', by: entry.by });
      if (request.op === 'read-entry') return give('read-entry', desk.read(entry));
      if (request.op === 'update') return settle(desk.update(entry, request));
      desk.remove(request.uuid);
      entries.delete(request.uuid);
      undone.set(request.uuid, now());
      changes.push(request.uuid);
      return give('undo', { uuid: request.uuid, at: now() });
    }
    const since = request.known?.epoch === 'e1' ? request.known.cursor : 0;
    const changed = [...new Set(changes.slice(since))];
    const current = [...entries.values()];
    const after = current.filter(({ row }) => row > (request.part ?? 0)).sort((a, b) => a.row - b.row);
    const shown = request.part === undefined ? current : after.slice(0, options.perPart ?? entriesPerPart);
    const next = shown.length < after.length ? (shown.at(-1)?.row ?? null) : null;
    return give('sync', {
      you: { name: known.person, role: 'editor' },
      sheet,
      epoch: 'e1',
      cursor: changes.length,
      checksum: ledgerChecksum(current),
      complete: since === 0,
      entries: since === 0 ? shown : current.filter(({ uuid }) => changed.includes(uuid)),
      removed: changed.filter((uuid) => !entries.has(uuid)),
      reference: request.known?.reference === 'r1' ? null : { version: 'r1', campaigns: options.campaigns },
      at: now(),
      ...(since === 0 && request.part !== undefined ? { next } : {}),
    });
  };

  return {
    answer,
    entries,
    undone,
    issueCode: (code: string, person = 'Ban biên tập', state: Code['state'] = 'waiting') =>
      void codes.set(code, { person, state }),
    addToken: (token: string, person = 'Ban biên tập') => void tokens.set(token, { person, revoked: false }),
    revoke: (token: string) => {
      const known = tokens.get(token);
      if (known) known.revoked = true;
    },
    /** The sheet as one device reaches it, without a network between. */
    gateway: (token: string): SheetGateway => ({
      send: async (request) => {
        const client = { name: 'so-ghim-extension', version: '0.1.0' };
        const text = JSON.stringify(answer({ v: protocolVersion, client, token, request }));
        return readAnswer(request.op, 200, text);
      },
    }),
  };
}
