import { computed, signal } from '@preact/signals';
import type { UnitReport } from '../../../../shared/protocol';
import type { MetricId } from '../../../../shared/report/metrics/index';
import { createCampaignReports } from '../../campaign-reports';
import type { Door } from '../../door';
import { language } from '../../words';
import { addresseesOf, goesToAll, type TextKind, textKinds } from './addressees';
import { ladderOf } from './ladder';
import { type Asked, messagesFor } from './texts';

export type OutgoingPageModel = ReturnType<typeof createOutgoingPageModel>;

/** What became of copying a message: `by-hand` where the browser let it only be selected. */
export type Copying = { readonly kind: 'copied' | 'by-hand'; readonly part: number };

/** Stands for everybody in the list of those that a text can go to. */
export const everybody = '';

/** Texts for the units: of which kind, for whom, and what was copied of them. Nothing is written into the sheet. */
export function createOutgoingPageModel(door: Door) {
  const reports = createCampaignReports(door);
  const kind = signal<TextKind>('template');
  /** For whom, by kind; whoever was not chosen yet is not in it. */
  const chosen = signal<{ readonly [kind in TextKind]?: string }>({});
  const further = signal<ReadonlySet<MetricId>>(new Set());
  /** Texts that were copied since the page was opened: each is known by what it says. */
  const copied = signal<ReadonlySet<string>>(new Set());
  const copying = signal<Copying | null>(null);

  const addressees = computed(() => {
    const data = reports.data.value;
    return data ? addresseesOf(kind.value, data) : [];
  });
  /** The id chosen in view: who was chosen, else everybody or the first. */
  const choice = computed<string>(
    () =>
      chosen.value[kind.value] ??
      (goesToAll(kind.value) ? everybody : (addressees.value[0]?.id ?? everybody)),
  );
  const unit = computed(() => addressees.value.find(({ id }) => id === choice.value) ?? null);
  /** Who was chosen is not among them any more: its report came, or was accepted, meanwhile. */
  const gone = computed(() => choice.value !== everybody && unit.value === null);
  const messagesOf = (to: UnitReport | null): readonly string[] => {
    const data = reports.data.value;
    const asked: Asked = { kind: kind.value, unit: to, further: further.value, language: language.value };
    return data ? messagesFor(data, asked) : [];
  };
  const messages = computed(() =>
    gone.value || addressees.value.length === 0 ? [] : messagesOf(unit.value),
  );

  function show(next: TextKind): void {
    kind.value = next;
    copying.value = null;
  }
  function choose(id: string): void {
    chosen.value = { ...chosen.value, [kind.value]: id };
    copying.value = null;
  }

  return {
    reports,
    kind,
    further,
    copying,
    addressees,
    choice,
    unit,
    gone,
    messages,
    ladder: computed(() => {
      const data = reports.data.value;
      return data && kind.value === 'reminder'
        ? ladderOf(unit.value ? [unit.value] : addressees.value, data)
        : null;
    }),
    show,
    choose,
    ask(id: MetricId, wanted: boolean) {
      const next = new Set(further.value);
      if (wanted) next.add(id);
      else next.delete(id);
      further.value = next;
      copying.value = null;
    },
    /** All that goes to somebody was copied as it is now. */
    isCopied(to: UnitReport | null): boolean {
      if (copied.value.size === 0) return false;
      const all = messagesOf(to);
      return all.length > 0 && all.every((text) => copied.value.has(text));
    },
    /** The message to copy next: the first that was not yet. */
    nextPart: () =>
      Math.max(
        0,
        messages.value.findIndex((text) => !copied.value.has(text)),
      ),
    /** Whoever was chosen meanwhile, the line must not tell of another text than the one that was copied. */
    hearCopied(part: number, text: string, succeeded: boolean): void {
      if (succeeded) copied.value = new Set(copied.value).add(text);
      if (messages.value[part] === text) copying.value = { kind: succeeded ? 'copied' : 'by-hand', part };
    },
    /** Opens at `receipt`, or at `receipt:<id of the unit>`; anything else is the form. */
    async start(part = ''): Promise<void> {
      const [, word, id] = /^([a-z]+)(?::(.+))?$/.exec(part) ?? [];
      const wanted = textKinds.find((one) => one === word);
      if (wanted) {
        show(wanted);
        if (id !== undefined) choose(id);
      }
      await reports.read();
    },
  };
}
