/** What the sidebar and the dialogs say. */
export const pages = {} as const;
