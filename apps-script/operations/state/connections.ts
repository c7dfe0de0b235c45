import type { Problem } from '../../../shared/problem';
import type { Connection } from '../../../shared/protocol';
import { done, type Result, refused } from '../../../shared/result';
import type { Google } from '../../google/google';
import { momentOf } from '../../tabs/rows/vietnam-time';
import type { Person } from './operation';

/** Codes live this long (CONTRACTS, "Codes and tokens"). */
export const codeLifeMilliseconds = 7 * 24 * 60 * 60 * 1000;
/** Writing a property costs; a last use is told to about this exactness. */
const lastUseMilliseconds = 10 * 60 * 1000;

/**
 * What script properties hold of a connection. Whoever may edit the sheet may read them, so codes and tokens stand
 * there only as SHA-256.
 */
export type StoredConnection = {
  readonly id: string;
  readonly person: string;
  readonly device: string;
  readonly issuedAt: number;
  readonly issuedBy: string;
  readonly expiresAt: number;
  readonly connectedAt: number | null;
  readonly lastUsedAt: number | null;
  readonly revokedAt: number | null;
};

const prefix = 'connection:';

export const saveConnection = (google: Google, connection: StoredConnection): void =>
  google.properties.set(prefix + connection.id, JSON.stringify(connection));

export const readConnection = (google: Google, id: string): StoredConnection | null => {
  const kept = google.properties.get(prefix + id);
  return kept === null ? null : (JSON.parse(kept) as StoredConnection);
};

export const readConnections = (google: Google): StoredConnection[] => {
  const all = google.properties.all();
  const used = new Map(
    Object.keys(all)
      .filter((key) => key.startsWith('token:'))
      .map((key) => [idIn(all[key] as string), lastUseIn(all[key] as string)]),
  );
  return Object.keys(all)
    .filter((key) => key.startsWith(prefix))
    .map((key) => JSON.parse(all[key] as string) as StoredConnection)
    .map((stored) => ({ ...stored, lastUsedAt: used.get(stored.id) ?? stored.lastUsedAt }))
    .sort((a, b) => b.issuedAt - a.issuedAt);
};

/** A secret leads to its connection only through its hash. */
export const rememberHash = (google: Google, kind: 'code' | 'token', hash: string, id: string): void =>
  google.properties.set(`${kind}:${hash}`, id);

export const rememberSecret = (google: Google, kind: 'code' | 'token', secret: string, id: string): void =>
  rememberHash(google, kind, google.sha256(secret), id);

/**
 * The last use stands with the token's hash, not with the connection: it is noted without the lock, and must not
 * write over a revocation of the same moment.
 */
const withUse = (id: string, used: number): string => `${id} ${used}`;
const idIn = (kept: string): string => kept.split(' ')[0] ?? '';
const lastUseIn = (kept: string): number | null => (kept.includes(' ') ? Number(kept.split(' ')[1]) : null);

const findByHash = (google: Google, kind: 'code' | 'token', hash: string): StoredConnection | null => {
  const kept = google.properties.get(`${kind}:${hash}`);
  if (kept === null) return null;
  const stored = readConnection(google, idIn(kept));
  return stored && { ...stored, lastUsedAt: lastUseIn(kept) ?? stored.lastUsedAt };
};

export const findBySecret = (
  google: Google,
  kind: 'code' | 'token',
  secret: string,
): StoredConnection | null => (secret === '' ? null : findByHash(google, kind, google.sha256(secret)));

const moment = (time: number | null): string | null => (time === null ? null : momentOf(new Date(time)));

export const toConnection = (stored: StoredConnection, now: Date): Connection => ({
  id: stored.id,
  person: stored.person,
  device: stored.device,
  state:
    stored.revokedAt !== null
      ? 'revoked'
      : stored.connectedAt !== null
        ? 'connected'
        : stored.expiresAt < now.getTime()
          ? 'expired'
          : 'waiting',
  issuedAt: momentOf(new Date(stored.issuedAt)),
  issuedBy: stored.issuedBy,
  expiresAt: momentOf(new Date(stored.expiresAt)),
  connectedAt: moment(stored.connectedAt),
  lastUsedAt: moment(stored.lastUsedAt),
});

/** The person behind a token. */
export const authenticate = (
  google: Google,
  token: string,
  now: Date,
): Result<{ person: Person; connection: StoredConnection }, Problem> => {
  if (token === '') return refused({ kind: 'unknown-token' });
  const hash = google.sha256(token);
  const connection = findByHash(google, 'token', hash);
  if (connection === null) return refused({ kind: 'unknown-token' });
  if (connection.revokedAt !== null) return refused({ kind: 'revoked-token' });
  if (now.getTime() - (connection.lastUsedAt ?? 0) > lastUseMilliseconds) {
    google.properties.set(`token:${hash}`, withUse(connection.id, now.getTime()));
  }
  const person: Person = { name: connection.person, role: 'editor', connection: connection.id, email: '' };
  return done({ person, connection });
};
