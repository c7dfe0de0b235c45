/** What the browser extension says. */
export const extension = {} as const;
