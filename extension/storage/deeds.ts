import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import type { Deed } from '../models/deed';
import type { DeedStore } from '../outbox/deeds';

// Loose all through: what a later version has added goes back to the disk with the rest.
const problem = z.looseObject({ kind: z.string() });
const storedDeed = z.looseObject({
  id: z.string(),
  request: z.looseObject({ op: z.enum(['update', 'pin', 'unpin', 'arrange-pins']) }),
  about: z.string(),
  savedAt: z.string(),
  state: z.discriminatedUnion('kind', [
    z.looseObject({ kind: z.literal('waiting') }),
    z.looseObject({ kind: z.literal('sending') }),
    z.looseObject({ kind: z.literal('done'), at: z.string() }),
    z.looseObject({ kind: z.literal('refused'), problem }),
  ]),
  attempts: z.number(),
  notBefore: z.number(),
  lastProblem: z.nullable(problem),
});

const stored = storage.defineItem<unknown>('local:deeds', { fallback: [] });

/** Deeds of this version, and what only a later one understands, which is kept as it is. */
const sorted = (kept: unknown): { readonly deeds: readonly Deed[]; readonly foreign: readonly unknown[] } => {
  const all: readonly unknown[] = Array.isArray(kept) ? kept : [];
  const isOurs = (one: unknown): one is Deed => storedDeed.safeParse(one).success;
  return { deeds: all.filter(isOurs), foreign: all.filter((one) => !isOurs(one)) };
};

const deedsOf = (kept: unknown): readonly Deed[] => sorted(kept).deeds;

/** The deeds as everybody but their one writer sees them. */
export const deedsItem = {
  key: stored.key,
  of: deedsOf,
  getValue: async (): Promise<readonly Deed[]> => deedsOf(await stored.getValue()),
  watch: (tell: (deeds: readonly Deed[]) => void) => stored.watch((kept) => tell(deedsOf(kept))),
};

export const deedStore: DeedStore = {
  read: deedsItem.getValue,
  change: async (edit) => {
    const { deeds, foreign } = sorted(await stored.getValue());
    const edited = edit(deeds);
    if (edited.length === deeds.length && edited.every((deed, at) => deed === deeds[at])) return true;
    try {
      await stored.setValue([...foreign, ...edited]);
      return true;
    } catch (error) {
      console.error('deeds: not written', error);
      return false;
    }
  },
};
