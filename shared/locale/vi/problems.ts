/** What went wrong and what to do next, one sentence per kind of problem. */
export const problems = {} as const;
