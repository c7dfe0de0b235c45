import type { Translation } from '../translation';
import type { problems as Vietnamese } from '../vi/problems';

/** What went wrong and what to do next, one sentence per kind of problem. */
export const problems = {} satisfies Translation<typeof Vietnamese>;
