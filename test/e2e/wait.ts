/** Asks again until there is an answer; says what was awaited, and what stood there last, when it never comes. */
export const until = async <T>(
  what: string,
  ask: () => Promise<T | undefined | null | false>,
  {
    within = 15_000,
    every = 50,
    or = async () => '',
  }: { within?: number; every?: number; or?: () => Promise<string> } = {},
): Promise<T> => {
  const end = Date.now() + within;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited ${within} ms for ${what}\n${await or()}`);
    await new Promise((resolve) => setTimeout(resolve, every));
  }
};
