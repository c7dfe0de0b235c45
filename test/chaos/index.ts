import { crowdStorm } from './crowd';
import { outboxStorm } from './outbox';
import type { Storm } from './storm';

/** The storms of `npm run chaos`, one file each. */
export const storms: readonly Storm[] = [outboxStorm, crowdStorm];
