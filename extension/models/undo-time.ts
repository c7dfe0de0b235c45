/** How long Undo stays in place of the saved article, in milliseconds. */
export const undoTime = 10_000;
