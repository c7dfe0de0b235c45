import type { Part } from './parts';
import { root } from './paths';
import { fingerprint, forgetBuilt, isFresh, rememberBuilt } from './stale';

/** Builds a part and remembers what it was made of. */
export const make = async (part: Part): Promise<void> => {
  const before = fingerprint(root, part.inputs);
  forgetBuilt(root, part);
  await part.build();
  rememberBuilt(root, part, before);
};

/** Builds the parts that are stale, one after the other; `announce` hears of them before the first one starts. */
export const makeStale = async (
  parts: readonly Part[],
  announce: (stale: readonly Part[]) => void,
): Promise<void> => {
  const stale = parts.filter((part) => !isFresh(root, part));
  if (stale.length > 0) announce(stale);
  for (const part of stale) await make(part);
};
