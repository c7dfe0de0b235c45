import { checkOutboxes } from './outbox/check';
import { editorsDay } from './outbox/day';
import { nothingHappened, type Storm } from './storm';

/** Two browsers of one editor in bad weather, 500 articles: each ends as one row or one explained refusal. */
export const outboxRound = async (seed: number, articles: number) => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => {
    // The storage library reads each item once when it is declared, and looks after nobody who waits for that.
    const isLibrary = reason instanceof Error && (reason.stack ?? '').includes('withLock');
    if (!isLibrary) unhandled.push(reason);
  };
  process.on('unhandledRejection', note);
  const day = await editorsDay(seed, articles);
  try {
    const checked = await checkOutboxes(day);
    if (unhandled.length > 0) throw new Error('the worker left an error to nobody', { cause: unhandled[0] });
    return { ...nothingHappened, ...day.counts(), ...checked };
  } finally {
    process.off('unhandledRejection', note);
    await day.close();
  }
};

export const outboxStorm: Storm = { name: 'outbox', round: (seed) => outboxRound(seed, 500) };
