import type { Translation } from '../translation';
import type { host as Vietnamese } from '../vi/host';

/** What the local host says, on the terminal and on its page. */
export const host = {} satisfies Translation<typeof Vietnamese>;
