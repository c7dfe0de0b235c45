/** Articles that one request may carry. By itself, since pages that know no schemas go by it too. */
export const maximumArticlesPerRequest = 50;
