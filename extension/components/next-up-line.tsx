import type { NextUp } from '../models/next-up';
import { useWords } from './words';

/** What to publish next, in one line: the days left, and the themes on which least was published. */
export function NextUpLine({ next }: { readonly next: NextUp }) {
  const words = useWords().nextUp;
  const { daysLeft, weak } = next;
  if (daysLeft === null && weak.length === 0) return null;
  const days =
    daysLeft === null
      ? ''
      : daysLeft > 0
        ? words.daysLeft(daysLeft)
        : daysLeft === 0
          ? words.lastDay
          : words.over(-daysLeft);
  return (
    <p class="next-up">
      {days}
      {days !== '' && weak.length > 0 && ' · '}
      {weak.length > 0 && (
        <>
          {words.weak}{' '}
          {weak.map(({ number, label, count }, at) => (
            <span key={number} title={label}>
              {at > 0 && ', '}
              {words.theme(number, label, count)}
            </span>
          ))}
        </>
      )}
    </p>
  );
}
