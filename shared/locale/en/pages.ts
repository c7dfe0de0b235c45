import type { Translation } from '../translation';
import type { pages as Vietnamese } from '../vi/pages';

/** What the sidebar and the dialogs say. */
export const pages = {} satisfies Translation<typeof Vietnamese>;
