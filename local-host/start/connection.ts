import type { Language } from '../locale/cli';
import type { Door } from './door';
import { StartProblem } from './problem';

/** Whom the code is for, as the list of connections shows it. */
const person: Readonly<Record<Language, string>> = { vi: 'Biên tập viên', en: 'Editor' };

export async function issueCode(door: Door, language: Language): Promise<string> {
  const request = { op: 'issue-connection', person: person[language] };
  const { code } = (await door(request)) as { readonly code?: unknown };
  if (typeof code !== 'string')
    throw new StartProblem((p) => p.firstStart(request.op, 'the answer holds no code'));
  return code;
}
