import type { DispatchDraft } from '../../../../shared/protocol';
import { fold } from '../../../../shared/text/normalise';

type Addressees = DispatchDraft['addressees'];

/**
 * How many units each line of *Kính gửi* stands for: the tracker resolves them together, so a group whose number is
 * not said, or is not right, has what the others leave of all units. Null where that cannot be told.
 */
export function countAddressees(
  addressees: Addressees,
  unresolved: readonly string[],
  units: number,
): (number | null)[] {
  const counts = addressees.map(({ text, group }) => {
    const isGroup = group !== null || /(^| )cac (phuong|xa|thi tran|don vi)/.test(fold(text));
    if (unresolved.includes(text)) return isGroup ? null : 0;
    return group ?? (isGroup ? null : 1);
  });
  const told = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  const isOneOpen = counts.filter((count) => count === null).length === 1;
  return counts.map((count) => count ?? (isOneOpen && units >= told ? units - told : null));
}
