import type { Translation } from '../translation';
import type { extension as Vietnamese } from '../vi/extension';

/** What the browser extension says. */
export const extension = {} satisfies Translation<typeof Vietnamese>;
