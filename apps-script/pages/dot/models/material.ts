import { computed, signal } from '@preact/signals';
import type { PageData } from '../../../../shared/protocol';
import type { Door } from '../../door';
import { dayIn, isNoDay } from '../../form';
import { createPersonalCheck } from '../../personal-check';
import { createTask } from '../../task';
import type { OpenCampaign } from './open-campaign';
import { createRecords } from './records';

export type MaterialModel = ReturnType<typeof createMaterialModel>;
const blank = { name: '', source: '', receivedOn: '', link: '', handedOn: '', handedTo: '', note: '' };
export type MaterialField = keyof typeof blank;

/** Material that came for a campaign, and to whom it was handed on. */
export function createMaterialModel(door: Door, campaign: OpenCampaign, newUuid: () => string) {
  const records = createRecords<MaterialField>(blank, campaign.id, newUuid);
  const { form } = records;
  const saving = createTask<PageData<'record-material'>>();
  const isNameless = signal(false);
  const personal = createPersonalCheck<MaterialField>(
    (field) => form.texts.value[field],
    form.type,
    signal(['name', 'source', 'link', 'handedTo', 'note']),
  );
  const received = computed(() => dayIn(form.texts.value.receivedOn));
  const handed = computed(() => dayIn(form.texts.value.handedOn));
  const isWrongOrder = computed(
    () => received.value !== null && handed.value !== null && handed.value < received.value,
  );

  function settle(): void {
    saving.reset();
    isNameless.value = false;
  }

  return {
    form,
    saving,
    personal,
    isNameless,
    isWrongOrder,
    received,
    handed,
    editing: records.editing,
    recorded: computed(() => records.list.value.filter(({ place }) => place === campaign.id.value)),
    type(field: MaterialField, text: string) {
      form.type(field, text);
      settle();
    },
    correct(id: string | null) {
      records.editing.value = id;
      settle();
    },
    async save(): Promise<void> {
      const { receivedOn, handedOn, name } = form.texts.value;
      isNameless.value = name.trim() === '';
      const isHeld = personal.holds();
      if (isNameless.value || isHeld || isWrongOrder.value || isNoDay(receivedOn) || isNoDay(handedOn))
        return;
      const key = form.about.value;
      const typed = form.typed.value;
      const record = records.toSave();
      const days = { receivedOn: received.value, handedOn: handed.value };
      const request = { ...record.texts, ...days, id: record.id, campaign: record.place };
      if (await saving.run(() => door({ op: 'record-material', ...request }))) {
        records.saved(record, key, typed);
      }
    },
  };
}
