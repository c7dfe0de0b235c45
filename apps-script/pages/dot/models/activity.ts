import { computed, signal } from '@preact/signals';
import { type Activity, lacksOf } from '../../../../shared/activity/activity';
import type { ActivityEvidence } from '../../../../shared/activity/evidence';
import type { ActivityKind } from '../../../../shared/activity/kinds';
import type { PageData } from '../../../../shared/protocol';
import type { Door } from '../../door';
import { dayIn, isNoDay, type Texts } from '../../form';
import { createPersonalCheck } from '../../personal-check';
import { createTask } from '../../task';
import type { OpenCampaign } from './open-campaign';
import { createRecords } from './records';

export type ActivityModel = ReturnType<typeof createActivityModel>;
export type ActivityField = 'kind' | 'note' | ActivityEvidence;
const blank: Texts<ActivityField> = {
  kind: 'broadcast',
  date: '',
  quantity: '',
  place: '',
  theme: '',
  attendance: '',
  script: '',
  link: '',
  note: '',
};

/** `1.250` and `1250`; null where it is no whole number, `1.5` among them. */
export const countIn = (text: string): number | null =>
  /^(\d{1,3}([. ]\d{3})+|\d{1,8})$/.test(text.trim()) ? Number(text.replace(/\D/g, '')) : null;
export const isNoCount = (text: string): boolean => text.trim() !== '' && countIn(text) === null;

const activityOf = (texts: Texts<ActivityField>): Activity => ({
  ...texts,
  kind: texts.kind as ActivityKind,
  date: dayIn(texts.date),
  quantity: countIn(texts.quantity),
  theme: countIn(texts.theme),
  attendance: countIn(texts.attendance),
});

/** What a unit did that no page shows, with what shows it; what is still missing is said, and can be added later. */
export function createActivityModel(door: Door, campaign: OpenCampaign, newUuid: () => string) {
  const chosen = signal<string | null>(null);
  const units = computed(() => campaign.data.value?.units ?? []);
  const unit = computed(() => units.value.find(({ id }) => id === chosen.value));
  const placeOf = (id: string | null) => `${campaign.id.value}|${id}`;
  const place = computed(() => placeOf(chosen.value));
  const records = createRecords(blank, place, newUuid);
  const { form } = records;
  const saving = createTask<PageData<'record-activity'> & { readonly name: string }>();
  const personal = createPersonalCheck<ActivityField>(
    (field) => form.texts.value[field],
    form.type,
    signal(['place', 'script', 'link', 'note']),
  );

  return {
    form,
    unit,
    saving,
    personal,
    editing: records.editing,
    activity: computed(() => activityOf(form.texts.value)),
    lacks: computed(() => lacksOf(activityOf(form.texts.value))),
    date: computed(() => dayIn(form.texts.value.date)),
    isReadable: computed(() => {
      const { date, quantity, attendance } = form.texts.value;
      return !isNoDay(date) && !isNoCount(quantity) && !isNoCount(attendance);
    }),
    /** Of all units of the campaign, newest first, with what each still lacks. */
    recorded: computed(() =>
      records.list.value.flatMap((record) => {
        const of = units.value.find(({ id }) => placeOf(id) === record.place);
        return of ? [{ ...record, unit: of, lacks: lacksOf(activityOf(record.texts)) }] : [];
      }),
    ),
    keptFor: computed(() => units.value.filter(({ id }) => form.others.value.includes(placeOf(id)))),
    choose(id: string) {
      chosen.value = id;
      records.editing.value = null;
      saving.reset();
    },
    correct(id: string | null, of?: string) {
      if (of !== undefined) chosen.value = of;
      records.editing.value = id;
      saving.reset();
    },
    type(field: ActivityField, text: string) {
      form.type(field, text);
      saving.reset();
    },
    async save(): Promise<void> {
      const of = unit.value;
      if (!of || personal.holds()) return;
      const key = form.about.value;
      const typed = form.typed.value;
      const record = records.toSave();
      const { note } = record.texts;
      const about = { id: record.id, campaign: campaign.id.value, unit: of.id, note };
      const saved = await saving.run(async () => {
        const answer = await door({ op: 'record-activity', ...about, ...activityOf(record.texts) });
        return answer.ok ? { ok: true, value: { ...answer.value, name: of.name } } : answer;
      });
      if (saved) records.saved(record, key, typed);
    },
  };
}
