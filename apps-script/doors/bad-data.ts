import { badField, type Problem } from '../../shared/problem';

/** The part of a zod issue that tells a person what to correct. */
export type Issue = {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly origin?: string;
  readonly input?: unknown;
};

const dates: readonly string[] =
  'publishedOn,from,to,date,deadline,validFrom,validTo,receivedOn,issuedOn,lockOn,on,handedOn'.split(',');

const reasonOf = ({ code, origin, path }: Issue): string => {
  const field = String(path[path.length - 1] ?? '');
  if (code === 'too_big')
    return origin === 'array' ? 'too-many' : origin === 'string' ? 'too-long' : 'too-large';
  if (code === 'too_small') return origin === 'string' || origin === 'array' ? 'missing' : 'too-small';
  if (code === 'invalid_format' || code === 'custom') {
    if (field === 'url' || field === 'canonical') return 'not-an-address';
    return dates.includes(field) ? 'not-a-date' : 'invalid';
  }
  if (code === 'invalid_value') return 'not-a-choice';
  if (code === 'invalid_union' && field === 'op') return 'unknown-operation';
  return code === 'invalid_type' ? 'wrong-type' : 'invalid';
};

/** The first thing that is wrong, by its place in the request and a word for why. */
export const badData = (issues: readonly Issue[], from: readonly PropertyKey[] = []): Problem => {
  const issue = issues[0];
  if (!issue) return badField('', 'invalid');
  const path = issue.path.slice(from.length).map(String);
  return { kind: 'bad-data', field: path.join('.'), reason: reasonOf(issue) };
};
