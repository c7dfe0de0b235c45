import { crowdStorm } from './crowd';
import { faultsStorm } from './faults';
import { outboxStorm } from './outbox';
import { peopleStorm } from './people';
import type { Storm } from './storm';

/** The storms of `npm run chaos`, one file each. */
export const storms: readonly Storm[] = [faultsStorm, crowdStorm, peopleStorm, outboxStorm];
