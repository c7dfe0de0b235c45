import { computed, signal } from '@preact/signals';
import type { Door } from '../../door';
import { createDraft } from '../../reports/draft';
import type { Form } from '../../reports/form';
import { createLeaving } from '../../reports/leaving';
import { createReportsModel } from '../../reports/reports-model';
import { createSubmission, type Hold, type Saved } from '../../reports/submission';
import { createUnitInView } from '../../reports/unit-in-view';
import { createTask } from '../../task';

export type ReportsPageModel = ReturnType<typeof createReportsPage>;

/** The page as a whole: which unit is in view, and for each what is typed, until it is saved. */
export function createReportsPage(door: Door, newUuid?: () => string) {
  const reports = createReportsModel(door);
  const view = createUnitInView(door, reports);
  const { chosen, unit, keyOf } = view;
  /** By which channel the last report came: the next one is likely to come by the same. */
  const channel = signal('');
  const writing = createTask<{ readonly page: string }>();
  const saved = signal<ReadonlyMap<string, Saved>>(new Map());
  const forms = signal<ReadonlyMap<string, Form>>(new Map());
  const data = computed(() => reports.data.value!);
  const isTyped = (id: string): boolean => forms.value.get(keyOf(id))?.draft.isTouched.value ?? false;

  /** Brings what the sheet says into the form of a unit, which is made when it is first looked at. */
  function offer(id: string): void {
    const base = reports.baseOf(id);
    if (!base) return;
    const form = forms.value.get(keyOf(id));
    if (form) form.draft.offer(base);
    else {
      const draft = createDraft(base, { data, channel, ...(newUuid ? { newUuid } : {}) });
      const submission = createSubmission(door, data.value.campaign.id, draft);
      forms.value = new Map(forms.value).set(keyOf(id), { draft, submission });
    }
  }
  async function lookAt(id: string): Promise<void> {
    await view.readVersions(id);
    offer(id);
  }
  async function read(): Promise<void> {
    await reports.read();
    if (chosen.value !== null) await lookAt(chosen.value);
  }
  const setSaved = (id: string, what: Saved | null): void => {
    const next = new Map(saved.value);
    if (what === null) next.delete(keyOf(id));
    else next.set(keyOf(id), what);
    saved.value = next;
  };
  async function choose(id: string): Promise<void> {
    if (!view.look(id)) return;
    writing.reset();
    await lookAt(id);
  }

  return {
    ...{ reports, view, writing, unit, read, choose, isTyped },
    leaving: createLeaving(view, 'duyet', ({ id }) => isTyped(id)),
    form: computed(() => forms.value.get(keyOf(chosen.value))),
    saved: computed(() => saved.value.get(keyOf(chosen.value))),
    /** The next unit after this one whose report is not here. */
    next: computed(() => {
      const all = reports.units.value;
      const at = all.findIndex(({ id }) => id === chosen.value);
      return [...all.slice(at + 1), ...all.slice(0, at)].find(({ status }) => status === 'chua_nop');
    }),
    /** `unit` is the id of one to begin with. */
    async start(unit = ''): Promise<void> {
      await reports.read();
      if (unit !== '') await choose(unit);
    },
    async save(): Promise<Hold> {
      const id = chosen.value;
      const form = forms.value.get(keyOf(id));
      if (id === null || !form) return null;
      const held = await form.submission.save();
      const state = form.submission.saving.state.value;
      if (held !== null || state.kind !== 'done') return held;
      channel.value = state.value.sent.channel;
      setSaved(id, state.value);
      form.submission.saving.reset();
      await reports.read();
      await lookAt(id);
      return null;
    },
    /** The page of texts to the units, at the receipt for this one. */
    writeReceipt: () => writing.run(() => reports.openPage('gui', `receipt:${chosen.value}`)),
    /** Back from what was saved to the form. */
    again() {
      if (chosen.value !== null) setSaved(chosen.value, null);
    },
    /** What the sheet says now, under what was typed. */
    async readAnew(): Promise<void> {
      await read();
      const form = forms.value.get(keyOf(chosen.value));
      form?.submission.saving.reset();
      form?.draft.takeNewer();
    },
  };
}
