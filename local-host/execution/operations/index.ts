import type { Execution } from '../execution';
import { cellOperations } from './cells';
import { metadataOperations } from './metadata';
import { personOperations } from './person';
import { storeOperations } from './stores';
import { structureOperations } from './structure';
import { textFinderOperations } from './text-finder';
import { utilityOperations } from './utilities';

/** One thing that the runtime may ask. Arguments came as JSON from code that we wrote: they are what it sends. */
export type Operation = (execution: Execution, ...args: never[]) => unknown;

export const operations: Readonly<Record<string, (execution: Execution, ...args: unknown[]) => unknown>> = {
  ...cellOperations,
  ...structureOperations,
  ...metadataOperations,
  ...textFinderOperations,
  ...personOperations,
  ...storeOperations,
  ...utilityOperations,
} as never;
