import type { Translation } from '../translation';
import type { sheet as Vietnamese } from '../vi/sheet';

/** What the sheet says: menus, toasts, checks, headers of areas. */
export const sheet = {} satisfies Translation<typeof Vietnamese>;
