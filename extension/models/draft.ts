import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { formatDate } from '../../shared/locale/format';
import type { ArticleEntry, CampaignReference } from '../../shared/protocol';
import { parseAddress, siteOf } from '../../shared/text/address';
import { suggestThemes } from '../../shared/theme/suggest';
import { findUnits } from '../../shared/unit/find';
import type { KnownEntry } from '../gateway/ledger';
import type { ArticleReading } from '../portals/reading';
import { type Doubt, doubtsOf } from './doubts';
import { type DraftFields, entryOf, fieldsOf, typedDay, typedTime } from './draft-fields';

export type { Found } from '../portals/reading';
export type ThemeSuggestion = ReturnType<typeof suggestThemes>;

/** One article on its way to be saved. */
export type ArticleDraft = {
  readonly reading: ArticleReading;
  readonly fields: ReadonlySignal<DraftFields>;
  readonly campaign: ReadonlySignal<CampaignReference | null>;
  readonly suggestion: ReadonlySignal<ThemeSuggestion | null>;
  /** The theme was chosen by the suggestion, not yet by the editor. */
  readonly themeSuggested: ReadonlySignal<boolean>;
  readonly doubts: ReadonlySignal<readonly Doubt[]>;
  /** Logged articles of the same title and another address: this one may be a repost of theirs. */
  readonly twins: ReadonlySignal<readonly KnownEntry[]>;
  readonly isRepostOf: (uuid: string) => void;
  readonly isAnother: () => void;
  readonly edit: (changes: Partial<DraftFields>) => void;
  readonly chooseTheme: (number: number) => void;
  /** The other campaign's themes and units are suggested anew, unless the editor has chosen. */
  readonly chooseCampaign: (id: string | null) => void;
  readonly toggleSecondary: (number: number) => void;
  /** Writes day and time as they are always shown, once a field was left. */
  readonly tidy: () => void;
  readonly confirmDate: () => void;
  readonly confirmPeriod: () => void;
  readonly entry: (uuid: string) => ArticleEntry;
};

export type DraftOptions = {
  readonly reading: ArticleReading;
  readonly campaigns: ReadonlySignal<readonly CampaignReference[]>;
  /** What was typed for this page before; null for a page seen for the first time. */
  readonly kept: DraftFields | null;
  readonly today: () => string;
  /** What the ledger has under this title. */
  readonly twins: ReadonlySignal<readonly KnownEntry[]>;
};

export function createDraft({ reading, campaigns, kept, today, twins }: DraftOptions): ArticleDraft {
  const fields: Signal<DraftFields> = signal({
    // What an earlier version kept has not all of the fields.
    ...fieldsOf(reading, today()),
    ...kept,
  });
  const themeSuggested = signal(false);
  const campaign = computed(() => chooseCampaign(campaigns.value, fields.value.campaign));
  const title = computed(() => fields.value.title);
  const suggestion = computed(() =>
    campaign.value === null
      ? null
      : suggestThemes({
          title: title.value,
          lead: reading.lead,
          themes: campaign.value.themes,
          gate: campaign.value.gate,
        }),
  );
  /** What the campaign's phrases and units say of the article, where the editor has not said otherwise. */
  const suggest = () => {
    const { theme, units } = fields.peek();
    const named = units.length === 0 ? namedUnits(reading, campaign.peek()) : units;
    const known = campaign.peek()?.themes.some(({ number }) => number === theme) || theme === 0;
    const best = suggestion.peek()?.best ?? null;
    if (known && !themeSuggested.peek()) fields.value = { ...fields.peek(), units: named };
    else {
      themeSuggested.value = best !== null;
      fields.value = { ...fields.peek(), theme: best, units: named };
    }
  };
  if (kept === null) suggest();
  const edit = (changes: Partial<DraftFields>) => {
    fields.value = { ...fields.value, ...changes };
  };
  const chooseTheme = (number: number) => {
    const numbers = campaign.value?.themes.map((theme) => theme.number) ?? [];
    if (number !== 0 && !numbers.includes(number)) return;
    themeSuggested.value = false;
    const { secondaryThemes } = fields.value;
    edit({ theme: number, secondaryThemes: secondaryThemes.filter((other) => other !== number) });
  };
  return {
    reading,
    fields,
    campaign,
    suggestion,
    themeSuggested,
    doubts: computed(() => doubtsOf(fields.value, reading, campaign.value, today(), twins.value.length > 0)),
    twins,
    isRepostOf: (uuid) => {
      const original = twins.peek().find((entry) => entry.uuid === uuid);
      const { source } = fields.peek();
      edit({
        origin: 'dang_lai',
        repostOf: uuid,
        isAnother: false,
        source: source || (original ? siteOfKey(original.key) : ''),
      });
    },
    isAnother: () => edit({ isAnother: true, repostOf: null }),
    edit,
    chooseTheme,
    chooseCampaign: (id) => {
      edit({ campaign: id, secondaryThemes: [] });
      suggest();
    },
    toggleSecondary: (number) => {
      const { secondaryThemes, theme } = fields.value;
      if (number === theme) return;
      const others = secondaryThemes.filter((other) => other !== number);
      if (others.length < secondaryThemes.length) edit({ secondaryThemes: others });
      else if (others.length < 2) edit({ secondaryThemes: [...others, number] });
    },
    tidy: () => {
      const day = typedDay(fields.value.date);
      const time = typedTime(fields.value.time);
      edit({ ...(day ? { date: formatDate(day) } : {}), ...(time ? { time } : {}) });
    },
    confirmDate: () => edit({ confirmedDate: typedDay(fields.value.date) ?? '' }),
    confirmPeriod: () =>
      edit({ confirmedPeriod: `${campaign.value?.id ?? ''} ${typedDay(fields.value.date) ?? ''}` }),
    entry: (uuid) => {
      if (!campaign.value) throw new Error('draft without a campaign');
      return entryOf(fields.value, reading, campaign.value, uuid);
    },
  };
}

/** A key is an address: the portal it is of. */
const siteOfKey = (key: string): string => {
  const address = parseAddress(key);
  return address ? siteOf(address) : '';
};

/** The one that was chosen; else the only active one. Two active ones, or none, are asked about. */
export function chooseCampaign(
  campaigns: readonly CampaignReference[],
  chosen: string | null,
): CampaignReference | null {
  const named = campaigns.find(({ id }) => id === chosen);
  if (named) return named;
  const active = campaigns.filter(({ active }) => active);
  return active.length === 1 ? (active[0] ?? null) : null;
}

/** Units of the campaign that the article names, each once, in the order of the text. */
function namedUnits(reading: ArticleReading, campaign: CampaignReference | null): readonly string[] {
  if (!campaign) return [];
  const text = [reading.title?.value ?? '', reading.lead, reading.text].join('\n');
  return [...new Set(findUnits(text, campaign.units).map(({ name }) => name))].slice(0, 12);
}
