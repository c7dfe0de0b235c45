import { computed, signal } from '@preact/signals';
import { formatDate } from '../../../../shared/locale/format';
import type { PageData } from '../../../../shared/protocol';
import { parseOfficialDate } from '../../../../shared/text/dates';
import type { Door } from '../../door';
import type { StatusModel } from '../../status-model';
import { createTask } from '../../task';

export type DeadlineModel = ReturnType<typeof createDeadlineModel>;

/** The day by which the units of a campaign have to report; blank is *Chưa đặt hạn*. */
export function createDeadlineModel(door: Door, status: StatusModel) {
  const chosen = signal<string | null>(null);
  /** What the person typed since the last save; null shows what the tracker holds. */
  const typed = signal<string | null>(null);
  const askingToClear = signal(false);
  const saving = createTask<PageData<'set-deadline'>>();

  const campaign = computed(() => {
    const campaigns = status.known.value?.campaigns ?? [];
    return campaigns.find((one) => one.id === chosen.value) ?? status.active.value ?? campaigns[0];
  });
  const stored = computed(() => campaign.value?.deadline ?? null);
  const text = computed(() => typed.value ?? (stored.value === null ? '' : formatDate(stored.value)));
  const date = computed(() => parseOfficialDate(text.value)?.date ?? null);

  async function send(deadline: string | null): Promise<void> {
    const of = campaign.value;
    if (!of) return;
    askingToClear.value = false;
    const sent = typed.value;
    const saved = await saving.run(() => door({ op: 'set-deadline', campaign: of.id, deadline }));
    if (!saved) return;
    // What was typed while the answer was on its way stays.
    if (typed.value === sent) typed.value = null;
    await status.read();
  }

  return {
    campaign,
    stored,
    text,
    date,
    saving,
    askingToClear,
    changed: computed(() => date.value !== null && date.value !== stored.value),
    /** Something stands in the field that is no date. */
    unreadable: computed(() => text.value.trim() !== '' && date.value === null),
    choose(id: string) {
      chosen.value = id;
      typed.value = null;
      askingToClear.value = false;
      saving.reset();
    },
    type(value: string) {
      typed.value = value;
      saving.reset();
    },
    async save(): Promise<void> {
      if (date.value !== null) await send(date.value);
    },
    clear: () => send(null),
  };
}
