import { batch, computed, signal } from '@preact/signals';
import type { MetricId } from '../../../../shared/report/metrics/index';
import { type ProseReading, type ReadFigure, readProse } from '../../../../shared/report/prose/index';
import { typedText } from '../../../../shared/report/typed-figure';
import { detectLegacyFont } from '../../../../shared/text/legacy-font';
import { withoutMarks } from '../../../../shared/text/normalise';
import { findPersonalData } from '../../../../shared/text/personal-data';
import { findUnits } from '../../../../shared/unit/find';
import type { DraftModel } from '../../reports/draft-model';
import type { Hold } from '../../reports/submission';
import { language } from '../../words';
import { fillDraft, typedFigures, withdrawFigures } from './fill-draft';
import { findParts } from './letterheads';
import { unitNames } from './names';
import { createReportWork, type Tools } from './report-work';
import { allReads, keyOfRead, reviewOf } from './review';

export type ProseModel = ReturnType<typeof createProseModel>;
/** One of the reports in a text by its place, or the text as one report. */
export type PartChoice = number | 'all';

/** Letters of all that is pasted at once, and of the one report that is read: it has three pages, seldom twenty. */
export const longestProse = 200_000;
const longestReport = 60_000;

/** As it is shown is as it is read: nothing in it turns its lines around. */
const readable = (text: string): string => withoutMarks(text.slice(0, longestProse));

/** Prose of a report: what was read out of it, what of that is in the form, what a person still has to look at. */
export function createProseModel(given: string, isPasted: boolean, tools: Tools) {
  const { reports } = tools;
  const whole = signal(readable(given));
  /** Null while several reports are in the text and nobody said which to read. */
  const part = signal<PartChoice | null>(null);
  const saved = signal<ReadonlySet<PartChoice>>(new Set());
  /** Whether a text in an old font is read in its conversion; null while nobody said so. */
  const converts = signal<boolean | null>(null);
  /** What was compared and what was left out, each with the reading that it was said of. */
  const checked = signal<ReadonlySet<string>>(new Set());
  const left = signal<ReadonlySet<string>>(new Set());
  const editing = signal(false);
  const round = signal(0);
  /** By which part of the text the form of a unit was filled. */
  const filled = new Map<string, string>();

  const data = computed(() => reports.data.value!);
  const names = computed(() => unitNames(data.value));
  const parts = computed(() => findParts(whole.value, names.value));
  const chosenPart = computed(() => (typeof part.value === 'number' ? parts.value[part.value] : undefined));
  const uncut = computed(() => {
    const one = chosenPart.value;
    return one ? whole.value.slice(one.start, one.end) : whole.value;
  });
  const text = computed(() => uncut.value.slice(0, longestReport));
  const legacyFont = computed(() => detectLegacyFont(text.value));
  const isAsking = computed(
    () =>
      (parts.value.length > 0 && part.value === null) ||
      (legacyFont.value !== null && converts.value === null),
  );
  /** Null while something is to be said first, and where a text in an old font is left as it is. */
  const reading = computed<ProseReading | null>(() =>
    isAsking.value || (legacyFont.value !== null && converts.value === false)
      ? null
      : readProse(text.value, { units: names.value, themes: data.value.names.themes }),
  );
  const reads = computed(() => (reading.value ? allReads(reading.value) : []));
  /** Further units that the text names: which of them reports is then for a person to say. */
  const others = computed(() => {
    const read = reading.value;
    return read ? findUnits(read.text, names.value).filter(({ id }) => id !== read.document.unit) : [];
  });

  const stamp = (): string => `${round.value}:${part.value}`;
  const add = (set: ReadonlySet<string>, key: string): ReadonlySet<string> =>
    new Set(set).add(`${stamp()}:${key}`);
  const ofReading = (set: ReadonlySet<string>): ReadonlySet<string> => {
    const before = `${stamp()}:`;
    return new Set([...set].filter((key) => key.startsWith(before)).map((key) => key.slice(before.length)));
  };
  const said = computed(() => ({ checked: ofReading(checked.value), left: ofReading(left.value) }));

  const work = createReportWork(tools, (draft) => fill(draft));
  function fill(draft: DraftModel, typed: ReadonlySet<MetricId> | null = null): void {
    filled.set(draft.base.value.unit.id, stamp());
    const by = isPasted && typed === null ? { channel: 'zalo' as const } : {};
    if (reading.value) fillDraft(draft, reading.value, by, typed);
    else draft.prefill({ source: 'prose', ...by });
  }

  /** Goes on with the unit that the text is of, whose form takes in what this reading has not brought yet. */
  async function follow(typed?: ReadonlySet<MetricId>): Promise<void> {
    const id = chosenPart.value?.unit.id ?? reading.value?.document.unit ?? work.chosen.value;
    if (isAsking.value || id === null) return;
    await work.choose(id);
    const draft = work.form.value?.draft;
    if (draft && filled.get(id) !== stamp()) fill(draft, typed);
  }
  /** Changes what is read: what the reading before brought into the form is replaced. */
  async function reread(change: () => void): Promise<void> {
    const earlier = reads.value;
    batch(() => {
      change();
      round.value += 1;
    });
    const draft = work.form.value?.draft;
    const typed = draft && typedFigures(draft, earlier);
    if (draft) withdrawFigures(draft, earlier);
    await follow(typed);
  }

  const draft = computed(() => work.form.value?.draft);
  const review = computed(() =>
    draft.value ? reviewOf(reads.value, draft.value, said.value) : { waiting: [], offered: [] },
  );
  const isNilWaiting = computed(
    () =>
      reading.value?.nil != null &&
      draft.value?.text('nil') === '1' &&
      !draft.value.known.value.nil &&
      !said.value.checked.has('nil'),
  );
  const isUnitWaiting = computed(
    () =>
      draft.value !== undefined &&
      reading.value !== null &&
      (others.value.length > 0 || reading.value.document.unit !== work.chosen.value) &&
      !said.value.checked.has(`unit=${work.chosen.value}`),
  );

  return {
    ...{ whole, part, parts, saved, text, legacyFont, reading, reads, others, editing, work, review, said },
    ...{ isAsking, isNilWaiting, isUnitWaiting },
    /** Another one for each reading: what it brings in is to be seen from its beginning. */
    stamp: computed(stamp),
    /** How much stands between the reading and Save: all that is not sure is compared first. */
    waiting: computed(
      () => review.value.waiting.length + Number(isNilWaiting.value) + Number(isUnitWaiting.value),
    ),
    /** How much was read of a text that is too long to be a report; null where all of it was. */
    cutAt: computed(() => (uncut.value.length > longestReport ? longestReport : null)),
    personal: computed(() => findPersonalData(reading.value?.text ?? text.value)),
    isUnsaved: computed(
      () => work.saved.value === null && (draft.value === undefined || draft.value.isTouched.value),
    ),
    start: () => follow(),
    /** A unit that is chosen by hand is compared by that. */
    async choose(unit: string): Promise<void> {
      checked.value = add(checked.value, `unit=${unit}`);
      await work.choose(unit);
    },
    convert: (agreed: boolean) =>
      reread(() => {
        converts.value = agreed;
      }),
    /** What stands in the forms of other parts stays there. */
    async choosePart(choice: PartChoice): Promise<void> {
      part.value = choice;
      await follow();
    },
    async edit(next: string): Promise<void> {
      editing.value = false;
      if (next === whole.value) return;
      await reread(() => {
        part.value = null;
        converts.value = null;
        whole.value = readable(next);
      });
    },
    check(what: ReadFigure | 'nil' | 'unit') {
      const key = what === 'nil' ? what : what === 'unit' ? `unit=${work.chosen.value}` : keyOfRead(what);
      checked.value = add(checked.value, key);
    },
    /** Taken by hand, beside its place: that is compared. */
    take(read: ReadFigure) {
      checked.value = add(checked.value, keyOfRead(read));
      draft.value?.type(`figure:${read.metric}`, typedText(read.value, read.approximate, language.value));
    },
    leave(read: ReadFigure) {
      left.value = add(left.value, keyOfRead(read));
    },
    async save(): Promise<Hold> {
      const held = await work.save();
      if (work.saved.value) saved.value = new Set(saved.value).add(part.value ?? 'all');
      return held;
    },
  };
}
