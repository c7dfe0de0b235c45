import { badField, type Problem } from '../../shared/problem';
import {
  type ClientRequest,
  Envelope,
  type LogData,
  maximumArticlesPerRequest,
  maximumRequestBytes,
} from '../../shared/protocol';
import { done, type Result, refused } from '../../shared/result';
import { utf8Bytes } from '../../shared/text/encoding';
import type { Google, PostEvent } from '../google/google';
import { clientOperations } from '../operations/index';
import { recordFailure, tooManyFailures, tooOften } from '../operations/state/attempts';
import { authenticate, findBySecret } from '../operations/state/connections';
import type { Operation, Person } from '../operations/state/operation';
import { answerText, caught } from './answers';
import { badData } from './bad-data';
import { runOperation } from './run-operation';
import { isRecord, setAside, withRefusals } from './set-aside';
import { versionProblem } from './versions';

const parseJson = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch (_notJson) {
    return undefined;
  }
};

/**
 * Who guesses codes or tokens is told to wait; a good one is never refused for what others tried. A stranger is
 * turned away before the lock, which is for those who write.
 */
const turnAway = (google: Google, now: Date, problem: Problem): Result<never, Problem> => {
  const blocked = tooManyFailures(google, now);
  if (blocked) return refused(blocked);
  recordFailure(google, now);
  return refused(problem);
};

const codeIn = (request: Record<string, unknown>): string =>
  typeof request.code === 'string' ? request.code : '';

const identify = (
  google: Google,
  token: string,
  request: Record<string, unknown>,
  now: Date,
): Result<Person, Problem> => {
  if (request.op === 'hello') {
    return findBySecret(google, 'code', codeIn(request)) === null
      ? turnAway(google, now, { kind: 'unknown-code' })
      : done({ name: '', role: 'editor', connection: null, email: '' });
  }
  const known = authenticate(google, token, now);
  // A revoked token was good once: its device is told so however often it asks.
  if (!known.ok) return known.problem.kind === 'revoked-token' ? known : turnAway(google, now, known.problem);
  const slower = tooOften(google, known.value.connection.id, now);
  return slower ? refused(slower) : done(known.value.person);
};

/** A letter takes one to three bytes: most bodies need no counting. */
const isTooLarge = (body: string): boolean =>
  body.length > maximumRequestBytes ||
  (body.length * 3 > maximumRequestBytes && utf8Bytes(body).length > maximumRequestBytes);

const answer = (google: Google, body: unknown): string => {
  if (typeof body !== 'string') {
    return answerText('', refused(badField('', 'not-json')));
  }
  if (isTooLarge(body)) {
    return answerText('', refused({ kind: 'too-large', limit: maximumRequestBytes, unit: 'bytes' }));
  }
  const raw = parseJson(body);
  if (!isRecord(raw)) return answerText('', refused(badField('', 'not-json')));
  const client = isRecord(raw.client) ? raw.client : {};
  const otherVersion = versionProblem(raw.v, client.version);
  if (otherVersion) return answerText('', refused(otherVersion));
  const request = isRecord(raw.request) ? raw.request : {};
  if (
    request.op === 'log' &&
    Array.isArray(request.items) &&
    request.items.length > maximumArticlesPerRequest
  ) {
    return answerText('', refused({ kind: 'too-large', limit: maximumArticlesPerRequest, unit: 'items' }));
  }
  const now = google.now();
  const op = typeof request.op === 'string' ? request.op : '';
  const token = typeof raw.token === 'string' ? raw.token : '';
  const person = identify(google, token, request, now);
  if (!person.ok) return answerText('', person);

  const { rest, refusals, emptied } = setAside(raw.request, 'log');
  if (emptied) return answerText('log', done({ outcomes: refusals } satisfies LogData));
  const parsed = Envelope.safeParse({ ...raw, request: rest });
  if (!parsed.success) return answerText('', refused(badData(parsed.error.issues, []) satisfies Problem));
  const operation = clientOperations[parsed.data.request.op] as Operation<ClientRequest, unknown>;
  const result = runOperation({ google, who: person.value, now }, operation, parsed.data.request);
  return answerText(op, withRefusals(result, refusals));
};

/** The extension's door: size, shape, token, role, then the operation. Always one JSON envelope, whatever comes. */
export const post = (google: Google, event: PostEvent | undefined) =>
  google.json(caught(google, 'doPost', () => answer(google, event?.postData?.contents ?? '')));
