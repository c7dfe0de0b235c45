import { formatDate } from '../../shared/locale/format';
import type { ArticleEntry, CampaignReference, PinDraft } from '../../shared/protocol';
import type { Genre, Origin, PinPosition } from '../../shared/publication/genre';
import { parseOfficialDate } from '../../shared/text/dates';
import { displayText } from '../../shared/text/normalise';
import type { ArticleReading } from '../portals/reading';

/** What stands in the panel's fields, as typed: dates are text until they are saved. */
export type DraftFields = {
  readonly title: string;
  readonly date: string;
  readonly time: string;
  readonly section: string;
  readonly genre: Genre;
  readonly origin: Origin;
  readonly author: string;
  readonly source: string;
  readonly campaign: string | null;
  readonly theme: number | null;
  readonly secondaryThemes: readonly number[];
  readonly units: readonly string[];
  readonly pinned: boolean;
  readonly pinPosition: PinPosition;
  readonly pinFrom: string;
  readonly pinTo: string;
  readonly note: string;
  /** For royalties: how many photos, as typed; and the author's own unit. */
  readonly photos: string;
  readonly authorUnit: string;
  /** The entry of which this is a repost; null: of none that the sheet knows. */
  readonly repostOf: string | null;
  /** The editor has said that the logged articles of the same title are other articles. */
  readonly isAnother: boolean;
  /** The day that the editor has looked at and called right, though the reader was not sure. */
  readonly confirmedDate: string;
  /** The day and campaign that the editor wants together, though the day is outside the campaign's period. */
  readonly confirmedPeriod: string;
};

/** The fields as a reader filled them in; themes and units are suggested by the model. */
export const fieldsOf = (reading: ArticleReading, today: string): DraftFields => ({
  title: reading.title?.value ?? '',
  date: reading.publishedOn ? formatDate(reading.publishedOn.value) : '',
  time: reading.publishedAt?.value ?? '',
  section: reading.section?.value ?? '',
  genre: reading.genre.value,
  origin: reading.source ? 'dang_lai' : 'goc',
  author: reading.author?.value ?? '',
  source: reading.source?.value ?? '',
  campaign: null,
  theme: null,
  secondaryThemes: [],
  units: [],
  pinned: false,
  pinPosition: 'trang_chu',
  pinFrom: formatDate(today),
  pinTo: '',
  note: '',
  photos: '',
  authorUnit: '',
  repostOf: null,
  isAnother: false,
  confirmedDate: '',
  confirmedPeriod: '',
});

/** A page as far as its refused entry tells: nothing of it is in doubt, the editor had looked at all. */
export const readingOf = (entry: ArticleEntry): ArticleReading => ({
  reader: 'entry',
  address: entry.url,
  canonical: entry.canonical,
  portal: entry.portal,
  title: null,
  publishedOn: null,
  publishedAt: null,
  author: null,
  source: null,
  section: null,
  genre: { value: entry.genre, from: 'guess', sure: true },
  lead: '',
  text: '',
});

/** The fields of an article that the sheet refused, for correcting. */
export const fieldsOfEntry = (entry: ArticleEntry, today: string): DraftFields => ({
  title: entry.title,
  date: formatDate(entry.publishedOn),
  time: entry.publishedAt ?? '',
  section: entry.section,
  genre: entry.genre,
  origin: entry.origin,
  author: entry.author,
  source: entry.source,
  campaign: entry.campaign,
  theme: entry.theme,
  secondaryThemes: entry.secondaryThemes,
  units: entry.units,
  pinned: entry.pin !== null,
  pinPosition: entry.pin?.position ?? 'trang_chu',
  pinFrom: formatDate(entry.pin?.from ?? today),
  pinTo: entry.pin?.to ? formatDate(entry.pin.to) : '',
  note: entry.note,
  photos: entry.photos == null ? '' : String(entry.photos),
  authorUnit: entry.authorUnit ?? '',
  repostOf: entry.repostOf ?? null,
  isAnother: true,
  confirmedDate: entry.publishedOn,
  confirmedPeriod: `${entry.campaign} ${entry.publishedOn}`,
});

/** dd/MM/yyyy and its relatives → yyyy-MM-dd; null when it is no day. */
export const typedDay = (text: string): string | null => parseOfficialDate(text.trim())?.date ?? null;

/** `8:15`, `08h15`, `0815` → `08:15`; null when it is no time of day. */
export function typedTime(text: string): string | null {
  const match = /^(\d{1,2})\s*(?:[:h.]|giờ)?\s*(\d{2})$/i.exec(text.trim());
  if (!match || Number(match[1]) > 23 || Number(match[2]) > 59) return null;
  return `${match[1]!.padStart(2, '0')}:${match[2]}`;
}

/** A count of photos; null where none was typed, or none that can be. */
export const typedPhotos = (text: string): number | null =>
  /^\d{1,3}$/.test(text.trim()) ? Number(text.trim()) : null;

const typedPin = (fields: DraftFields): PinDraft | null => {
  const from = typedDay(fields.pinFrom);
  if (!fields.pinned || from === null) return null;
  const to = fields.pinTo.trim() === '' ? null : typedDay(fields.pinTo);
  return { position: fields.pinPosition, from, to, order: null };
};

/** The entry that the sheet is asked to log. Only for fields without doubts. */
export function entryOf(
  fields: DraftFields,
  reading: Pick<ArticleReading, 'address' | 'canonical' | 'portal'>,
  campaign: CampaignReference,
  uuid: string,
): ArticleEntry {
  const date = typedDay(fields.date);
  if (date === null || fields.theme === null) throw new Error('draft with doubts');
  const text = (value: string, most: number) => displayText(value).slice(0, most);
  return {
    uuid,
    campaign: campaign.id,
    url: reading.address,
    canonical: reading.canonical,
    title: text(fields.title, 1000),
    publishedOn: date,
    publishedAt: typedTime(fields.time),
    portal: reading.portal.slice(0, 253),
    section: text(fields.section, 200),
    genre: fields.genre,
    origin: fields.origin,
    author: text(fields.author, 200),
    source: text(fields.source, 200),
    theme: fields.theme,
    secondaryThemes: fields.secondaryThemes.filter((theme) => theme !== fields.theme).slice(0, 2),
    units: fields.units.slice(0, 40),
    pin: typedPin(fields),
    note: text(fields.note, 2000),
    photos: typedPhotos(fields.photos),
    authorUnit: text(fields.authorUnit, 200),
    repostOf: fields.origin === 'dang_lai' ? fields.repostOf : null,
  };
}
