/** As many articles as are looked through at once, from a page or pasted: a month of a busy portal. */
export const mostLinks = 200;
