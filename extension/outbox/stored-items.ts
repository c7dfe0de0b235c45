import * as z from 'zod/mini';
import type { OutboxItem } from './item';

// Loose all through: what a later version has added goes back to the disk with the rest.
const problem = z.looseObject({ kind: z.string() });
const state = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('waiting') }),
  z.looseObject({ kind: z.literal('sending') }),
  z.looseObject({ kind: z.literal('sent'), row: z.number(), rowAt: z.string() }),
  z.looseObject({ kind: z.literal('refused'), problem }),
  z.looseObject({ kind: z.literal('undoing'), row: z.nullable(z.number()) }),
  z.looseObject({ kind: z.literal('undone'), at: z.string() }),
]);

/** The article itself goes to the sheet as it was saved: only the sheet judges it. */
const entry = z.looseObject({ uuid: z.string(), campaign: z.string(), url: z.string(), title: z.string() });

export const storedItem = z.looseObject({
  entry,
  key: z._default(z.nullable(z.string()), null),
  savedAt: z._default(z.string(), ''),
  state,
  attempts: z._default(z.number(), 0),
  notBefore: z._default(z.number(), 0),
  // Not told: it may have been sent.
  lastSentAt: z._default(z.nullable(z.number()), 0),
  lastProblem: z._default(z.nullable(problem), null),
  alone: z._default(z.boolean(), false),
  undoWanted: z._default(z.boolean(), false),
  failures: z.optional(z.number()),
});

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isProblem = (value: unknown): boolean => isObject(value) && typeof value.kind === 'string';
const isNullOr = (value: unknown, isGood: (value: unknown) => boolean): boolean =>
  value === null || isGood(value);
const isText = (value: unknown): boolean => typeof value === 'string';

const hasGoodState: Readonly<Record<OutboxItem['state']['kind'], (state: Fields) => boolean>> = {
  waiting: () => true,
  sending: () => true,
  sent: ({ row, rowAt }) => Number.isFinite(row) && isText(rowAt),
  refused: (state) => isProblem(state.problem),
  undoing: ({ row }) => isNullOr(row, Number.isFinite),
  undone: ({ at }) => isText(at),
};

/**
 * An item as this version writes it, to which the schema would add and in which it would find nothing. The whole queue
 * is read at every step, and the schema takes ten times as long.
 */
const isOfThisVersion = (item: unknown): item is OutboxItem => {
  if (!isObject(item) || !isObject(item.entry) || !isObject(item.state)) return false;
  const { uuid, campaign, url, title } = item.entry;
  if (![uuid, campaign, url, title, item.savedAt].every(isText)) return false;
  if (![item.attempts, item.notBefore].every(Number.isFinite)) return false;
  if (typeof item.alone !== 'boolean' || typeof item.undoWanted !== 'boolean') return false;
  if (!isNullOr(item.key, isText) || !isNullOr(item.lastSentAt, Number.isFinite)) return false;
  if (!isNullOr(item.lastProblem, isProblem)) return false;
  if (item.failures !== undefined && !Number.isFinite(item.failures)) return false;
  const { kind } = item.state;
  if (typeof kind !== 'string' || !Object.hasOwn(hasGoodState, kind)) return false;
  return hasGoodState[kind as 'waiting'](item.state);
};

/**
 * What lies on the disk: items of this version and of earlier ones, whose absent fields get what they meant; and
 * `foreign` ones, which a later version understands and which this one must keep as they are.
 */
export function sortStored(stored: unknown): { readonly items: OutboxItem[]; readonly foreign: unknown[] } {
  const items: OutboxItem[] = [];
  const foreign: unknown[] = [];
  for (const one of Array.isArray(stored) ? stored : [stored]) {
    if (isOfThisVersion(one)) {
      items.push(one);
      continue;
    }
    const parsed = storedItem.safeParse(one);
    if (parsed.success) items.push(parsed.data as unknown as OutboxItem);
    else if (one !== null && one !== undefined) foreign.push(one);
  }
  return { items, foreign };
}
