import { computed, signal } from '@preact/signals';
import { formatDate } from '../../../../shared/locale/format';
import type { PageData } from '../../../../shared/protocol';
import type { Door } from '../../door';
import { createForm, dayIn } from '../../form';
import { createPersonalCheck } from '../../personal-check';
import { createTask } from '../../task';
import type { OpenCampaign } from './open-campaign';

export type ExtensionModel = ReturnType<typeof createExtensionModel>;
type Field = 'to' | 'reason' | 'grantedBy';

/** A deadline of its own for one unit, with why and by whom. */
export function createExtensionModel(door: Door, campaign: OpenCampaign) {
  const chosen = signal<string | null>(null);
  const saving = createTask<PageData<'extend-deadline'> & { readonly name: string }>();
  const askingToEnd = signal(false);
  /** Save was pressed while something was blank. */
  const isIncomplete = signal(false);
  const units = computed(() => campaign.data.value?.units ?? []);
  const unit = computed(() => units.value.find(({ id }) => id === chosen.value));
  const form = createForm<Field>(
    computed(() => ({ to: formatDate(unit.value?.extendedTo ?? ''), reason: '', grantedBy: '' })),
    computed(() => `${campaign.id.value}|${chosen.value}`),
  );
  const personal = createPersonalCheck<Field>(
    (field) => form.texts.value[field],
    form.type,
    signal(['reason', 'grantedBy']),
  );
  const to = computed(() => dayIn(form.texts.value.to));

  function settle(): void {
    saving.reset();
    askingToEnd.value = false;
    isIncomplete.value = false;
  }
  async function send(day: string | null): Promise<void> {
    const of = unit.value;
    if (!of) return;
    askingToEnd.value = false;
    if (personal.holds()) return;
    const key = form.about.value;
    const { reason, grantedBy } = form.texts.value;
    const sent = day === null ? form.typed.value : { ...form.texts.value };
    const request = { campaign: campaign.id.value, unit: of.id, to: day, reason, grantedBy };
    const saved = await saving.run(async () => {
      const answer = await door({ op: 'extend-deadline', ...request });
      return answer.ok ? { ok: true, value: { ...answer.value, name: of.name } } : answer;
    });
    if (!saved) return;
    form.settle(key, sent);
    await campaign.refresh();
  }

  return {
    form,
    unit,
    to,
    saving,
    personal,
    askingToEnd,
    isIncomplete,
    extended: computed(() => units.value.filter(({ extendedTo }) => extendedTo !== null)),
    keptFor: computed(() =>
      units.value.filter(({ id }) => form.others.value.includes(`${campaign.id.value}|${id}`)),
    ),
    choose(id: string) {
      chosen.value = id;
      settle();
    },
    type(field: Field, text: string) {
      form.type(field, text);
      settle();
    },
    async save(): Promise<void> {
      const { reason, grantedBy } = form.texts.value;
      isIncomplete.value = to.value === null || reason.trim() === '' || grantedBy.trim() === '';
      if (!isIncomplete.value) await send(to.value);
    },
    end: () => send(null),
  };
}
