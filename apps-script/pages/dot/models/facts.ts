import { computed, signal } from '@preact/signals';
import { formatDate } from '../../../../shared/locale/format';
import type { CampaignFacts, PageData } from '../../../../shared/protocol';
import type { Door } from '../../door';
import { createForm, dayIn, isNoDay, type Texts } from '../../form';
import { createPersonalCheck } from '../../personal-check';
import { createTask } from '../../task';
import type { OpenCampaign } from './open-campaign';

const days = ['issuedOn', 'from', 'to', 'deadline', 'lockOn'] as const;
const words = ['title', 'number', 'signer', 'note'] as const;
type Day = (typeof days)[number];
export type Fact = Day | (typeof words)[number];
export type FactsModel = ReturnType<typeof createFactsModel>;

/** Why a fact cannot be saved as it stands; `order`: before the day that it comes after. */
export type FactFault = 'blank' | 'unreadable' | 'order';

const textsOf = (facts: CampaignFacts | undefined): Texts<Fact> => {
  const texts = {} as Record<Fact, string>;
  for (const field of words) texts[field] = facts?.[field] ?? '';
  for (const field of days) texts[field] = formatDate(facts?.[field] ?? '');
  return texts;
};

/** What a campaign's row says and an officer may correct: its document, its days, its signer. */
export function createFactsModel(door: Door, campaign: OpenCampaign) {
  const form = createForm<Fact>(
    computed(() => textsOf(campaign.data.value?.campaign)),
    campaign.id,
  );
  const saving = createTask<PageData<'set-campaign'>>();
  /** The field to go to. */
  const sought = signal<Fact | null>(null);
  // What stands in the sheet already is the scan's to find: only what was typed here is asked about.
  const personal = createPersonalCheck<Fact>(
    (field) => form.texts.value[field],
    form.type,
    computed(() => words.filter((field) => form.changed.value.includes(field))),
  );
  const day = (field: Day) => dayIn(form.texts.value[field]);
  const faults = computed(() => {
    const found: { [Name in Fact]?: FactFault } = {};
    const before = (first: Day, second: Day) => {
      const [one, other] = [day(first), day(second)];
      if (one !== null && other !== null && other < one) found[second] = 'order';
    };
    before('from', 'to');
    before('deadline', 'lockOn');
    for (const field of days) if (isNoDay(form.texts.value[field])) found[field] = 'unreadable';
    if (form.texts.value.title.trim() === '') found.title = 'blank';
    return found;
  });

  return {
    form,
    faults,
    saving,
    sought,
    personal,
    day,
    type(field: Fact, text: string) {
      form.type(field, text);
      saving.reset();
    },
    async save(): Promise<void> {
      const key = campaign.id.value;
      const wrong = Object.keys(faults.value)[0] as Fact | undefined;
      if (wrong) sought.value = wrong;
      if (wrong || form.changed.value.length === 0 || saving.running.value) return;
      if (personal.holds()) return;
      const sent = form.typed.value;
      const changes: { [Name in Fact]?: string | null } = {};
      for (const field of form.changed.value) {
        const isDay = days.some((one) => one === field);
        changes[field] = isDay ? day(field as Day) : form.texts.value[field].trim();
      }
      const saved = await saving.run(() =>
        door({ op: 'set-campaign', campaign: key, changes: changes as Partial<CampaignFacts> }),
      );
      if (!saved) return;
      if (campaign.id.value === key) campaign.patch(changes as Partial<CampaignFacts>);
      form.settle(key, sent);
      await campaign.refresh();
    },
  };
}
