import type { Problem } from '../../../shared/problem';
import { done, type Result, refused } from '../../../shared/result';
import { dayOf } from '../../tabs/rows/vietnam-time';
import type { Context } from './operation';
import { type Reference, readReference } from './reference';

type Known = Reference['campaigns'][number];

/** A campaign that may still be changed: one that is archived is read only. */
export const openCampaign = ({ google }: Context, campaign: string): Result<Known, Problem> => {
  const known = readReference(google)?.campaigns.find((one) => one.id === campaign);
  if (!known) return refused({ kind: 'not-found', what: 'campaign' });
  return known.stage === 'luu' ? refused({ kind: 'locked', on: '' }) : done(known);
};

/** The same for its figures, which are locked from a day on that the officer sets. */
export const openFigures = (context: Context, campaign: string): Result<Known, Problem> => {
  const known = openCampaign(context, campaign);
  if (!known.ok) return known;
  const lockOn = known.value.lockOn ?? null;
  const isLocked = lockOn !== null && lockOn <= (dayOf(context.now) ?? '');
  return isLocked ? refused({ kind: 'locked', on: lockOn }) : known;
};
