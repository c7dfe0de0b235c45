/** What the sheet says: menus, toasts, checks, headers of areas. */
export const sheet = {} as const;
