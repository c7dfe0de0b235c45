import { computed, signal } from '@preact/signals';
import type { Door } from '../../door';
import { createDraftModel } from '../../reports/draft-model';
import type { Form } from '../../reports/form';
import { createReportsModel } from '../../reports/reports-model';
import { createSubmission, type Hold, type Saved } from '../../reports/submission';
import { createTask } from '../../task';
import { type Check, createCheck } from './check';

export const partIds = ['form', 'check'] as const;
export type PartId = (typeof partIds)[number];
export type ReportsPageModel = ReturnType<typeof createReportsPage>;

/** The page as a whole: which unit is in view, and for each what is typed and what is asked, until it is saved. */
export function createReportsPage(door: Door, newUuid?: () => string) {
  const reports = createReportsModel(door);
  const chosen = signal<string | null>(null);
  const part = signal<PartId>('form');
  /** By which channel the last report came: the next one is likely to come by the same. */
  const channel = signal('');
  const saved = signal<ReadonlyMap<string, Saved>>(new Map());
  const showing = createTask<{ readonly shown: boolean }>();
  const forms = signal<ReadonlyMap<string, Form>>(new Map());
  const checks = new Map<string, Check>();
  const data = computed(() => reports.data.value!);
  /** What is kept of a unit is of one campaign: another one may be active when the sheet is read again. */
  const keyOf = (id: string | null): string => `${reports.data.value?.campaign.id} ${id}`;

  const unit = computed(() => (chosen.value === null ? undefined : reports.findUnit(chosen.value)));

  /** Brings what the sheet says into the form of a unit, which is made when it is first looked at. */
  function offer(id: string): void {
    const base = reports.baseOf(id);
    if (!base) return;
    const form = forms.value.get(keyOf(id));
    if (form) form.draft.offer(base);
    else {
      const draft = createDraftModel(base, { data, channel, ...(newUuid ? { newUuid } : {}) });
      const submission = createSubmission(door, data.value.campaign.id, draft);
      forms.value = new Map(forms.value).set(keyOf(id), { draft, submission });
    }
  }
  async function lookAt(id: string): Promise<void> {
    if (reports.findVersions(id) === null) await reports.readVersions(id);
    else reports.readingVersions.reset();
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
    if (!reports.findUnit(id)) return;
    chosen.value = id;
    showing.reset();
    const status = unit.value?.status;
    const isTyped = forms.value.get(keyOf(id))?.draft.isTouched.value;
    part.value = !isTyped && (status === 'da_nhan' || status === 'da_bs') ? 'check' : 'form';
    await lookAt(id);
  }

  return {
    ...{ reports, chosen, part, showing, unit, read, choose },
    form: computed(() => forms.value.get(keyOf(chosen.value))),
    saved: computed(() => saved.value.get(keyOf(chosen.value))),
    isTyped: (id: string): boolean => forms.value.get(keyOf(id))?.draft.isTouched.value ?? false,
    checkOf(id: string): Check {
      const check = checks.get(keyOf(id)) ?? createCheck(door, reports, id);
      checks.set(keyOf(id), check);
      return check;
    },
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
    close() {
      chosen.value = null;
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
    showRow: () =>
      showing.run(() => door({ op: 'show-cell', gid: data.value.gid, cell: `A${unit.value?.row ?? 1}` })),
  };
}
