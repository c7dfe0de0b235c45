import { type ActivityEvidence, activityEvidence } from './evidence';
import { type ActivityKind, activityKinds } from './kinds';

/** A row of the activity ledger: one thing done, with what shows it. Null and empty are blank, 0 is not. */
export type Activity = {
  readonly kind: ActivityKind;
  /** `yyyy-MM-dd`. */
  readonly date: string | null;
  /** In the unit of its kind. */
  readonly quantity: number | null;
  readonly place: string;
  /** Number of a theme of the campaign; 0 is *other*. */
  readonly theme: number | null;
  /** People on the attendance list. Only how many: names stay with the unit. */
  readonly attendance: number | null;
  /** Where the script or the broadcast log is kept, in a few words. */
  readonly script: string;
  readonly link: string;
};

/** The evidence that an activity of its kind needs and this one lacks, in the order of the form. */
export const lacksOf = (activity: Activity): readonly ActivityEvidence[] => {
  const needs: readonly ActivityEvidence[] = activityKinds[activity.kind].needs;
  return (Object.keys(activityEvidence) as ActivityEvidence[]).filter(
    (each) => needs.includes(each) && isBlank(activity[each]),
  );
};

const isBlank = (value: string | number | null): boolean =>
  value === null || (typeof value === 'string' && value.trim() === '');
