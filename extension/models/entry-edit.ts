import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { formatDate } from '../../shared/locale/format';
import type { ArticleChanges, EntryData } from '../../shared/protocol';
import type { Genre, Origin, PublicationState } from '../../shared/publication/genre';
import type { Result } from '../../shared/result';
import { displayText, withoutMarks } from '../../shared/text/normalise';
import type { NewDeed } from './deed';
import { typedDay, typedPhotos, typedTime } from './draft-fields';

/** A logged entry's fields as typed. */
export type EntryFields = {
  readonly title: string;
  readonly date: string;
  readonly time: string;
  readonly section: string;
  readonly genre: Genre;
  readonly origin: Origin;
  readonly author: string;
  readonly authorUnit: string;
  readonly source: string;
  readonly photos: string;
  readonly theme: number;
  readonly secondaryThemes: readonly number[];
  /** Names, each in its own line. */
  readonly units: string;
  readonly state: PublicationState;
  readonly views: string;
  readonly note: string;
};
export type EntryFault = 'title' | 'date' | 'time' | 'photos' | 'views';

export type EntryEditPorts = {
  readonly newUuid: () => string;
  readonly do: (deed: NewDeed) => Promise<Result<unknown, unknown>>;
};

export type EntryEdit = ReturnType<typeof createEntryEdit>;

const countText = (count: number | null | undefined): string => (count == null ? '' : String(count));

/**
 * People write into the sheet by hand: marks that turn text around are taken out where it is shown. What was seen goes
 * back as the sheet has it.
 */
const fieldsOf = ({ fields }: EntryData): EntryFields => ({
  title: withoutMarks(fields.title ?? ''),
  date: fields.publishedOn ? formatDate(fields.publishedOn) : '',
  time: fields.publishedAt ?? '',
  section: withoutMarks(fields.section ?? ''),
  genre: fields.genre ?? 'tin',
  origin: fields.origin ?? 'goc',
  author: withoutMarks(fields.author ?? ''),
  authorUnit: withoutMarks(fields.authorUnit ?? ''),
  source: withoutMarks(fields.source ?? ''),
  photos: countText(fields.photos),
  theme: fields.theme ?? 0,
  secondaryThemes: fields.secondaryThemes ?? [],
  units: (fields.units ?? []).map(withoutMarks).join('\n'),
  state: fields.state ?? 'dang',
  views: countText(fields.views),
  note: withoutMarks(fields.note ?? ''),
});

/** `1.250` and `1 250` are counts as people type them; null for none, undefined for what is no count. */
const typedViews = (text: string): number | null | undefined => {
  const digits = text.replace(/[\s.,]/g, '');
  if (digits === '') return null;
  return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
};

const faultsOf = (fields: EntryFields): EntryFault[] => {
  const faults: EntryFault[] = [];
  if (fields.title.trim() === '') faults.push('title');
  if (typedDay(fields.date) === null) faults.push('date');
  if (fields.time.trim() !== '' && typedTime(fields.time) === null) faults.push('time');
  if (fields.photos.trim() !== '' && typedPhotos(fields.photos) === null) faults.push('photos');
  if (typedViews(fields.views) === undefined) faults.push('views');
  return faults;
};

/** What the fields ask the sheet to hold. Only for fields without faults. */
const wanted = (fields: EntryFields): ArticleChanges => ({
  title: displayText(fields.title).slice(0, 1000),
  publishedOn: typedDay(fields.date) ?? '',
  publishedAt: typedTime(fields.time),
  section: displayText(fields.section).slice(0, 200),
  genre: fields.genre,
  origin: fields.origin,
  author: displayText(fields.author).slice(0, 200),
  authorUnit: displayText(fields.authorUnit).slice(0, 200),
  source: displayText(fields.source).slice(0, 200),
  photos: typedPhotos(fields.photos),
  theme: fields.theme,
  secondaryThemes: fields.secondaryThemes.filter((theme) => theme !== fields.theme).slice(0, 2),
  units: fields.units
    .split(/[\n;]/)
    .map((name) => displayText(name).slice(0, 200))
    .filter((name) => name !== '')
    .slice(0, 40),
  state: fields.state,
  views: typedViews(fields.views) ?? null,
  note: displayText(fields.note).slice(0, 2000),
});

/** The fields that differ, as they shall be and as they were seen. */
export function differences(
  entry: EntryData,
  fields: EntryFields,
): { readonly changes: ArticleChanges; readonly seen: ArticleChanges } {
  const [before, after] = [wanted(fieldsOf(entry)), wanted(fields)];
  const names = (Object.keys(after) as (keyof ArticleChanges)[]).filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
  const seen = Object.fromEntries(
    names.map((name) => [name, entry.fields[name]]).filter(([, value]) => value !== undefined),
  );
  return { changes: Object.fromEntries(names.map((name) => [name, after[name]])), seen };
}

/** One logged entry being corrected: only what the editor changed is sent, with what was seen of it. */
export function createEntryEdit(entry: EntryData, ports: EntryEditPorts) {
  const fields = signal(fieldsOf(entry));
  const outcome = signal<'open' | 'kept' | 'not-kept'>('open');
  const faults = computed(() => faultsOf(fields.value));
  const difference = computed(() => (faults.value.length > 0 ? null : differences(entry, fields.value)));
  return {
    entry,
    fields: fields as ReadonlySignal<EntryFields>,
    faults,
    outcome: outcome as ReadonlySignal<'open' | 'kept' | 'not-kept'>,
    isChanged: computed(() => Object.keys(difference.value?.changes ?? {}).length > 0),
    edit: (changes: Partial<EntryFields>) => {
      outcome.value = 'open';
      fields.value = { ...fields.value, ...changes };
    },
    save: async (): Promise<void> => {
      const found = difference.peek();
      if (found === null || Object.keys(found.changes).length === 0 || outcome.peek() === 'kept') return;
      const request = { op: 'update', uuid: entry.uuid, ...found } as const;
      const kept = await ports.do({ id: ports.newUuid(), request, about: fields.peek().title });
      outcome.value = kept.ok ? 'kept' : 'not-kept';
    },
  };
}
