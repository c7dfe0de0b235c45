import type { KeptChange } from './kept';

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null ? (value as Fields) : undefined;

const NEEDED: Readonly<Record<KeptChange['op'], (change: Fields) => boolean>> = {
  'metadata-add': ({ metadata }) => typeof fieldsOf(metadata)?.id === 'number',
  'metadata-remove': ({ id }) => typeof id === 'number',
  protect: ({ protection }) => typeof fieldsOf(protection)?.id === 'string',
  unprotect: ({ id }) => typeof id === 'string',
  state: ({ key }) => typeof key === 'string',
};

/** Why a line of what the host keeps beside the cells cannot be followed, or undefined. */
export function keptProblem(params: unknown): string | undefined {
  const change = fieldsOf(params);
  const op = String(change?.op);
  const isWhole = change !== undefined && Object.hasOwn(NEEDED, op) && NEEDED[op as KeptChange['op']](change);
  return isWhole ? undefined : `not a change that is kept: ${op}`;
}
