import { computed, type Signal, signal } from '@preact/signals';
import type { Door } from '../../door';
import { createDraftModel, type DraftModel } from '../../reports/draft-model';
import type { Form } from '../../reports/form';
import type { ReportsModel } from '../../reports/reports-model';
import { createSubmission, type Hold, type Saved } from '../../reports/submission';

export type ReportWork = ReturnType<typeof createReportWork>;
export type Tools = {
  readonly door: Door;
  readonly reports: ReportsModel;
  /** By which channel the last report came: the next one is likely to come by the same. */
  readonly channel: Signal<string>;
  readonly newUuid?: () => string;
};

/**
 * One report beside what it is taken from: for which unit, what stands in the form, what became of it. What was typed
 * for one unit is kept when another one is chosen. `fill` brings what was read into a form that was just made.
 */
export function createReportWork(
  { door, reports, channel, newUuid }: Tools,
  fill: (draft: DraftModel) => void = () => undefined,
) {
  const chosen = signal<string | null>(null);
  const forms = signal<ReadonlyMap<string, Form<DraftModel>>>(new Map());
  const saved = signal<Saved | null>(null);
  const data = computed(() => reports.data.value!);
  const form = computed(() => (chosen.value === null ? undefined : forms.value.get(chosen.value)));

  function offer(id: string): void {
    const base = reports.baseOf(id);
    if (!base) return;
    const known = forms.value.get(id);
    if (known) known.draft.offer(base);
    else {
      const draft = createDraftModel(base, { data, channel, ...(newUuid ? { newUuid } : {}) });
      fill(draft);
      const submission = createSubmission(door, data.value.campaign.id, draft);
      forms.value = new Map(forms.value).set(id, { draft, submission });
    }
  }
  async function choose(id: string): Promise<void> {
    if (!reports.findUnit(id)) return;
    chosen.value = id;
    saved.value = null;
    if (reports.findVersions(id) === null) await reports.readVersions(id);
    offer(id);
  }

  return {
    reports,
    chosen,
    unit: computed(() => (chosen.value === null ? undefined : reports.findUnit(chosen.value))),
    form,
    forms,
    saved,
    choose,
    /** Something would be lost: typed or read, and not in the sheet. */
    isUnsaved: computed(() => form.value?.draft.isTouched.value ?? false),
    async save(): Promise<Hold> {
      const id = chosen.value;
      if (id === null || !form.value) return null;
      const { submission } = form.value;
      const held = await submission.save();
      const state = submission.saving.state.value;
      if (held !== null || state.kind !== 'done') return held;
      channel.value = state.value.sent.channel;
      if (chosen.value === id) saved.value = state.value;
      submission.saving.reset();
      await reports.read();
      return null;
    },
    /** Back from what was saved to the form. */
    async reopen(): Promise<void> {
      if (chosen.value !== null) await choose(chosen.value);
    },
    /** What the sheet says now, under what was typed. */
    async readAnew(): Promise<void> {
      const id = chosen.value;
      await reports.read();
      if (id === null) return;
      await choose(id);
      const now = forms.value.get(id);
      now?.submission.saving.reset();
      now?.draft.takeNewer();
    },
  };
}
