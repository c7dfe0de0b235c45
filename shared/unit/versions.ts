import type { UnitDraft } from '../protocol';

type Dated = Pick<UnitDraft, 'validFrom' | 'validTo'>;

/** Whether a unit exists on a day (`yyyy-MM-dd`); one without dates always does. */
export const isValidOn = (unit: Dated, date: string): boolean =>
  (unit.validFrom === null || unit.validFrom <= date) && (unit.validTo === null || date <= unit.validTo);

/** The units that exist on a day, in their order. Official codes say nothing of that: they are given anew. */
export const unitsOn = <Unit extends Dated & Pick<UnitDraft, 'order'>>(
  units: readonly Unit[],
  date: string,
): Unit[] => units.filter((unit) => isValidOn(unit, date)).sort((one, other) => one.order - other.order);

/** What a unit became on a day after it had ended: followed through several reorganisations, by name and date. */
export const successorOn = (
  unit: UnitDraft,
  units: readonly UnitDraft[],
  date: string,
): UnitDraft | undefined => {
  let now: UnitDraft | undefined = unit;
  for (let step = 0; now !== undefined && !isValidOn(now, date); step += 1) {
    const { successor, validTo }: UnitDraft = now;
    if (step > units.length || successor === '' || validTo === null || date <= validTo) return undefined;
    now = units
      .filter((each) => each.name === successor && each.validFrom !== null && each.validFrom > validTo)
      .sort((one, other) => (one.validFrom! < other.validFrom! ? -1 : 1))[0];
  }
  return now;
};

/** The days on which something changes within a period, its first day included: one for each version of the map. */
export const versionDates = (units: readonly Dated[], from: string, to: string): string[] => {
  const changes = units.map((unit) => unit.validFrom).filter((date): date is string => date !== null);
  return [...new Set([from, ...changes.filter((date) => date > from && date <= to)])].sort();
};
