/** Names of units come right below the head: they are what a leader asks for first. */
export const firstNameRow = 7;
/** Themes below the names; the matrix points at their counts. */
export const firstThemeRow = 15;
export const originalsColumn = 'C';
