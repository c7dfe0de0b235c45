import { badField, type Problem } from '../../shared/problem';
import { PageRequest } from '../../shared/protocol';
import { done, type Result, refused } from '../../shared/result';
import type { Google } from '../google/google';
import { pageOperations } from '../operations/index';
import type { Operation, Person } from '../operations/state/operation';
import { answerText, caught } from './answers';
import { badData } from './bad-data';
import { runOperation } from './run-operation';
import { setAside, withRefusals } from './set-aside';

const ownerKey = 'owner';

/** A spreadsheet in a shared drive has no owner at Google: then it is who set the tracker up first. */
const ownerEmail = (google: Google, email: string): string => {
  const owner = google.spreadsheet().getOwner()?.getEmail() ?? '';
  if (owner !== '') return owner;
  const kept = google.properties.get(ownerKey);
  if (kept) return kept;
  // Google does not say every address; who is nobody cannot be kept as the owner.
  if (email !== '') google.properties.set(ownerKey, email);
  return email;
};

/**
 * Who sits before the sheet. A page served by a web app could call this door as the owner without anybody having
 * signed in; Google refuses `getUi()` there, and that is what tells the two apart.
 */
export const personAtSheet = (google: Google): Result<Person, Problem> => {
  const refuse = (role: string) => refused<Problem>({ kind: 'wrong-role', role, operation: 'call' });
  if (!google.hasUserInterface()) return refuse('visitor');
  if (!google.spreadsheet().getSheets()[0]?.getRange('A1').canEdit()) return refuse('viewer');
  const email = google.email();
  const role = email !== '' && email === ownerEmail(google, email) ? 'owner' : 'officer';
  return done({ name: email, role, connection: null, email });
};

export const runPageRequest = (
  google: Google,
  raw: unknown,
): { op: string; result: Result<unknown, Problem> } => {
  const person = personAtSheet(google);
  if (!person.ok) return { op: '', result: person };
  const { rest, refusals, emptied } = setAside(raw, 'paste-articles');
  if (emptied) return { op: 'paste-articles', result: done({ outcomes: refusals, fresh: [] }) };
  const parsed = PageRequest.safeParse(rest);
  if (!parsed.success) return { op: '', result: refused(badData(parsed.error.issues)) };
  const operation = pageOperations[parsed.data.op] as Operation<PageRequest, unknown>;
  const context = { google, who: person.value, now: google.now() };
  const result = runOperation(context, operation, parsed.data);
  return { op: parsed.data.op, result: withRefusals(result, refusals) };
};

/** The pages' door: JSON in, JSON out, since Google turns an answer with a Date anywhere in it into null. */
export const call = (google: Google, json: unknown): string =>
  caught(google, 'call', () => {
    if (typeof json !== 'string') {
      return answerText('', refused(badField('', 'not-json')));
    }
    let raw: unknown;
    try {
      raw = JSON.parse(json);
    } catch (_notJson) {
      return answerText('', refused(badField('', 'not-json')));
    }
    const { op, result } = runPageRequest(google, raw);
    return answerText(op, result);
  });
