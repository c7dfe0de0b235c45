/** What the local host says, on the terminal and on its page. */
export const host = {} as const;
