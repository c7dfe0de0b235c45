import { type Result, refused } from '../../shared/result';

/** The worker keeps an article in milliseconds; one that is silent for so long did not get it. */
const atOnce = 8_000;
/** In milliseconds, each longer than the worker waits itself: for the sheet, for a page. */
export const patience = { atOnce, sheet: 40_000, page: 20_000 } as const;

/**
 * What the background worker answers; `silence` where it fails or says nothing within `within` ms. A worker that the
 * browser has stopped never answers, and the panel must not wait for it for ever.
 */
export async function heard<T, const Problem>(
  what: string,
  answer: Promise<Result<T, Problem>>,
  silence: Problem,
  within: number = atOnce,
): Promise<Result<T, Problem>> {
  let late: ReturnType<typeof setTimeout> | undefined;
  try {
    return await Promise.race([
      answer,
      new Promise<never>((_, reject) => {
        late = setTimeout(() => reject(new Error('silent')), within);
      }),
    ]);
  } catch (error) {
    console.error(what, error);
    return refused(silence);
  } finally {
    clearTimeout(late);
  }
}
