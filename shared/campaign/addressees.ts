import type { DispatchDraft, UnitDraft } from '../protocol';
import { fold } from '../text/normalise';
import { findUnit } from '../unit/find';
import { isArea } from '../unit/names';
import { unitsOn, versionDates } from '../unit/versions';

export type Addressed = {
  /** The units that report, each once, in the register's order. */
  readonly units: UnitDraft[];
  /** Addressees that no unit was found for, and groups whose stated number fits no version of the register. */
  readonly unresolved: string[];
  /** How many units the dispatch says it addresses; null when it names a group without a number. */
  readonly expected: number | null;
};

type Occasion = Pick<DispatchDraft, 'addressees' | 'issuedOn' | 'period'>;

/**
 * Which units a dispatch addresses. A group's stated number (`25 phường, xã`) tells which version of the register
 * was in force where the dispatch bears no date. Two names of one unit are one unit.
 */
export const resolveAddressees = (reading: Occasion, units: readonly UnitDraft[]): Addressed => {
  const found = new Map<string, UnitDraft>();
  const unresolved: string[] = [];
  let expected: number | null = 0;
  for (const { text, group } of reading.addressees) {
    const kinds = groupKinds(text);
    if (kinds.length > 0) {
      const { areas, fits } = areasOf(reading, units, kinds, group);
      for (const area of areas) found.set(area.id, area);
      if (!fits) unresolved.push(text);
      expected = expected === null || group === null ? null : expected + group;
    } else {
      const unit = findUnit(text, unitsOn(units, likelyDay(reading)));
      if (unit) found.set(unit.id, unit);
      else unresolved.push(text);
      if (expected !== null) expected += 1;
    }
  }
  return {
    units: [...found.values()].sort((one, other) => one.order - other.order),
    unresolved,
    expected: reading.addressees.length === 0 ? null : expected,
  };
};

const names: readonly (readonly [word: string, kind: string])[] = [
  ['phuong', 'phuong'],
  ['xa', 'xa'],
  ['thi tran', 'thi_tran'],
];

/** The kinds that a group names (`đơn vị` stands for all); none when the line addresses a single unit. */
const groupKinds = (text: string): string[] => {
  const group = /(?:^|\s)(?:\d{1,3}|cac)\s+((?:phuong|xa|thi tran|don vi)(?=[\s,;]|$).*)/.exec(
    fold(text),
  )?.[1];
  if (group === undefined) return [];
  const named = names.filter(([word]) => new RegExp(`(^|[\\s,])${word}([\\s,;]|$)`).test(group));
  return (named.length > 0 ? named : names).map(([, kind]) => kind);
};

/** The day the dispatch was issued, as far as it can be told; a draft counts as of the first day of its period. */
const likelyDay = ({ issuedOn, period }: Occasion): string => issuedOn ?? period?.from ?? '9999-12-31';

const areasOf = (
  reading: Occasion,
  units: readonly UnitDraft[],
  kinds: readonly string[],
  group: number | null,
): { areas: UnitDraft[]; fits: boolean } => {
  const areas = units.filter((unit) => isArea(unit.kind) && kinds.includes(unit.kind));
  const day = likelyDay(reading);
  const inForce = unitsOn(areas, day);
  if (group === null) return { areas: inForce, fits: inForce.length > 0 };
  const { from, to } = reading.issuedOn === null && reading.period ? reading.period : { from: day, to: day };
  const fitting = versionDates(areas, from, to)
    .map((date) => unitsOn(areas, date))
    .find((version) => version.length === group);
  return { areas: fitting ?? inForce, fits: fitting !== undefined };
};
