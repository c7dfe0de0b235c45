import type { Problem } from '../../shared/problem';
import { ArticleEntry, type LogData, maximumArticlesPerRequest, type Outcome } from '../../shared/protocol';
import { done, type Result } from '../../shared/result';
import { badData } from './bad-data';

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * One bad article must not keep forty-nine good ones waiting: those that are not in shape are answered by
 * themselves, by their uuid, and the rest goes on.
 */
export const setAside = (
  request: unknown,
  op: 'log' | 'paste-articles',
): { readonly rest: unknown; readonly refusals: Outcome[]; readonly emptied: boolean } => {
  const asIs = { rest: request, refusals: [], emptied: false };
  if (!isRecord(request) || request.op !== op || !Array.isArray(request.items)) return asIs;
  if (request.items.length > maximumArticlesPerRequest) return asIs;
  const refusals: Outcome[] = [];
  const items = request.items.filter((item: unknown) => {
    const parsed = ArticleEntry.safeParse(item);
    if (parsed.success || !isRecord(item) || typeof item.uuid !== 'string') return true;
    if (parsed.error.issues.some((issue) => issue.path[0] === 'uuid')) return true;
    refusals.push({ uuid: item.uuid, kind: 'refused', problem: badData(parsed.error.issues) });
    return false;
  });
  if (refusals.length === 0) return asIs;
  return { rest: { ...request, items }, refusals, emptied: items.length === 0 };
};

/** The answer to the rest, with what was set aside. */
export const withRefusals = (
  result: Result<unknown, Problem>,
  refusals: readonly Outcome[],
): Result<unknown, Problem> => {
  if (!result.ok || refusals.length === 0) return result;
  const data = result.value as LogData;
  return done({ ...data, outcomes: [...data.outcomes, ...refusals] });
};
