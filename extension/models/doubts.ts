import type { CampaignReference } from '../../shared/protocol';
import type { ArticleReading } from '../portals/reading';
import { type DraftFields, typedDay, typedPhotos, typedTime } from './draft-fields';

/** What keeps an article from being saved, in the order in which the panel asks. */
export type Doubt =
  | { readonly field: 'campaign' }
  | { readonly field: 'title' }
  | { readonly field: 'date'; readonly why: 'empty' | 'no-day' | 'unsure' | 'future' }
  | { readonly field: 'time' }
  | { readonly field: 'period'; readonly from: string | null; readonly to: string | null }
  | { readonly field: 'theme' }
  | { readonly field: 'photos' }
  /** The sheet has an article of this title under another address. */
  | { readonly field: 'twin' }
  | { readonly field: 'pin' };

export type DoubtField = Doubt['field'];

/** Saving is never a guess: a field that a reader was not sure of is asked about, and Enter does not answer. */
export function doubtsOf(
  fields: DraftFields,
  reading: ArticleReading,
  campaign: CampaignReference | null,
  today: string,
  hasTwins = false,
): readonly Doubt[] {
  const doubts: Doubt[] = [];
  if (!campaign) doubts.push({ field: 'campaign' });
  if (fields.title.trim() === '') doubts.push({ field: 'title' });
  if (hasTwins && fields.repostOf === null && !fields.isAnother) doubts.push({ field: 'twin' });
  const day = typedDay(fields.date);
  const date = dateDoubt(fields, reading, day, today);
  if (date) doubts.push(date);
  if (fields.time.trim() !== '' && typedTime(fields.time) === null) doubts.push({ field: 'time' });
  if (campaign && day !== null && isOutside(day, campaign)) {
    if (fields.confirmedPeriod !== `${campaign.id} ${day}`) {
      doubts.push({ field: 'period', from: campaign.from, to: campaign.to });
    }
  }
  if (fields.theme === null) doubts.push({ field: 'theme' });
  if (fields.photos.trim() !== '' && typedPhotos(fields.photos) === null) doubts.push({ field: 'photos' });
  if (fields.pinned && !isPinPeriod(fields)) doubts.push({ field: 'pin' });
  return doubts;
}

function dateDoubt(
  fields: DraftFields,
  reading: ArticleReading,
  day: string | null,
  today: string,
): Doubt | null {
  if (fields.date.trim() === '') return { field: 'date', why: 'empty' };
  if (day === null) return { field: 'date', why: 'no-day' };
  if (fields.confirmedDate === day) return null;
  if (day > today) return { field: 'date', why: 'future' };
  const unsure = reading.publishedOn?.value === day && !reading.publishedOn.sure;
  return unsure ? { field: 'date', why: 'unsure' } : null;
}

export const isOutside = (day: string, { from, to }: Pick<CampaignReference, 'from' | 'to'>): boolean =>
  (from !== null && day < from) || (to !== null && day > to);

function isPinPeriod({ pinFrom, pinTo }: DraftFields): boolean {
  const from = typedDay(pinFrom);
  const to = typedDay(pinTo);
  if (from === null) return false;
  return pinTo.trim() === '' || (to !== null && to >= from);
}
