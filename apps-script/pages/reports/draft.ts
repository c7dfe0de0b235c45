import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ReportDraft, ReportOutcome, ReportsData } from '../../../shared/protocol';
import { differenceOf, isSame } from '../../../shared/report/difference';
import { figureOf } from '../../../shared/report/figure';
import type { MetricId } from '../../../shared/report/metrics/index';
import { keyOf, openQuestions, type Question } from '../../../shared/report/plausibility/question';
import { questionsOf } from '../../../shared/report/plausibility/questions';
import { typedText } from '../../../shared/report/typed-figure';
import { createPersonalCheck } from '../personal-check';
import { language } from '../words';
import { baseTexts, contentIn, type DraftBase, type FieldKey, type Texts } from './draft-fields';
import { readTexts } from './read-texts';
import { surroundingsOf } from './surroundings';

export type Draft = ReturnType<typeof createDraft>;
export type Around = {
  readonly data: ReadonlySignal<ReportsData>;
  /** By which channel the last report came; blank while none was saved. */
  readonly channel: ReadonlySignal<string>;
  readonly newUuid?: () => string;
};
type Attempt = {
  readonly draft: ReportDraft;
  readonly edits: Texts;
  /** Whether it may have been written: it was sent, and what became of it is not known. */
  unsure: boolean;
};

/** Answers longer than this do not fit their place; such a question is known by its beginning. */
const longestAnswer = 200;

/**
 * The report of a unit as it is being typed: what the sheet says with the edits over it. Whoever else saves meanwhile is
 * not followed silently: their report waits in `newer` until it is taken.
 */
export function createDraft(
  first: DraftBase,
  { data, channel, newUuid = () => crypto.randomUUID() }: Around,
) {
  const base = signal(first);
  const newer = signal<DraftBase | null>(null);
  const edits = signal<Texts>(new Map());
  const source = signal<ReportDraft['source']>('form');
  const answers = signal<readonly string[]>([]);
  /** The sheet changed under what was typed, and the person took the new version. */
  const moved = signal(false);
  let attempt: Attempt | null = null;

  const known = computed(() => contentIn(base.value));
  const texts = computed(() => baseTexts(base.value, data.value.today, channel.value, language.value));
  const text = (key: FieldKey): string => edits.value.get(key) ?? texts.value.get(key) ?? '';
  const themes = computed(() => data.value.themes.map(({ number }) => number));
  const read = computed(() => readTexts(text, themes.value, known.value));
  const questions = computed(() => {
    const { content, document, receivedOn } = read.value;
    return questionsOf(content, surroundingsOf(data.value, base.value.unit, { document, receivedOn }));
  });
  const isAnswered = (question: Question): boolean => {
    const key = keyOf(question).slice(0, longestAnswer);
    return [...(base.value.latest?.confirmed ?? []), ...answers.value].includes(key);
  };
  const answered = computed(() => questions.value.filter(isAnswered).map(keyOf));
  const changes = computed(() =>
    differenceOf(known.value, read.value.content).filter(({ kind }) => kind !== 'same'),
  );

  function keep(changed: Iterable<readonly [FieldKey, string]>): void {
    const next = new Map(edits.value);
    for (const [key, value] of changed) {
      if (value === (texts.value.get(key) ?? '')) next.delete(key);
      else next.set(key, value);
    }
    edits.value = next;
  }
  const type = (key: FieldKey, value: string): void => keep([[key, value]]);

  const compose = (uuid: string): ReportDraft => {
    const { content, document, link, receivedOn, channel: by } = read.value;
    const { unit } = base.value;
    return {
      uuid,
      unit: unit.id,
      seen: unit.version === 0 ? null : unit.version,
      source: source.value,
      document,
      receivedOn: receivedOn ?? '',
      channel: by as ReportDraft['channel'],
      link,
      content,
      // Words and estimates are not in the digest by which the same report is known again.
      ...(unit.version > 0 && changes.value.length > 0 ? { changed: true } : {}),
      confirmed: answered.value.map((key) => key.slice(0, longestAnswer)),
    };
  };
  const without = (draft: ReportDraft): string => JSON.stringify({ ...draft, uuid: '' });

  const isMoved = (next: DraftBase): boolean =>
    next.unit.version !== base.value.unit.version || !isSame(known.value, contentIn(next));

  return {
    base,
    newer,
    moved,
    read,
    changes,
    known,
    text,
    keep,
    source,
    type,
    /** A figure in the place of what is typed, as it is suggested or known from elsewhere. */
    setFigure: (id: MetricId, value: number) => type(`figure:${id}`, typedText(value, false, language.value)),
    isTouched: computed(() => edits.value.size > 0),
    /** What is left to ask, and what was said yes to. */
    open: computed(() => openQuestions(questions.value, answered.value)),
    confirm(question: Question) {
      answers.value = [...answers.value, keyOf(question).slice(0, longestAnswer)];
    },
    personal: createPersonalCheck<FieldKey>(
      text,
      type,
      computed(() => [
        'number',
        ...themes.value.map((number) => `theme:${number}:note` as const),
        'difficulties',
        'proposals',
        'note',
      ]),
    ),
    /** The same report as the latest version: it would be one more arrival. */
    isArrival: computed(
      () => base.value.unit.version > 0 && !base.value.unit.edited && changes.value.length === 0,
    ),
    logged: computed(() => data.value.articles.all),
    lastFigure: (id: MetricId): number | null =>
      figureOf(data.value.last?.figures[base.value.unit.id] ?? {}, id),

    /** What the sheet says now. It is followed where nothing is typed, and waits in `newer` where it differs. */
    offer(next: DraftBase) {
      if (isMoved(next) && (edits.value.size > 0 || attempt?.unsure)) newer.value = next;
      else {
        base.value = next;
        newer.value = null;
      }
    },
    /** Goes on from what somebody else saved; what was typed stays over it. */
    takeNewer() {
      base.value = newer.value ?? base.value;
      newer.value = null;
      moved.value = true;
    },
    discard() {
      attempt = null;
      edits.value = new Map();
      source.value = 'form';
      moved.value = false;
      if (newer.value) base.value = newer.value;
      newer.value = null;
    },
    /**
     * What is to be sent. While it is not known what became of an earlier try, that one is sent again as it was, and
     * what was typed since comes after it.
     */
    seal(): { readonly sent: ReportDraft; readonly isEarlier: boolean } {
      const wanted = compose('');
      const isNew = attempt === null || without(attempt.draft) !== without(wanted);
      const isEarlier = isNew && attempt?.unsure === true;
      if (attempt === null || (isNew && !isEarlier))
        attempt = { draft: { ...wanted, uuid: newUuid() }, edits: edits.value, unsure: false };
      attempt.unsure = true;
      return { sent: attempt.draft, isEarlier };
    },
    /** Nothing of the last try was written. */
    release() {
      if (attempt) attempt.unsure = false;
    },
    /** The last try was written: the sheet says it now. What was typed after it was sent stays. */
    settle(outcome: Exclude<ReportOutcome, { kind: 'refused' }>) {
      if (attempt === null) return;
      const { draft, edits: sent } = attempt;
      const { unit, latest } = base.value;
      const { version, status } = outcome;
      const { document, receivedOn, channel: by, link, content, confirmed } = draft;
      const row = {
        ...unit,
        version,
        status,
        document,
        receivedOn,
        channel: by,
        link,
        content,
        edited: false,
      };
      attempt = null;
      const left = [...edits.value].filter(([key, value]) => sent.get(key) !== value);
      // How a report came is said of what was typed since as well.
      const came = [...edits.value].filter(([key]) => key === 'received' || key === 'channel');
      edits.value = new Map(left.length === 0 ? [] : [...came, ...left]);
      if (left.length === 0) source.value = 'form';
      newer.value = null;
      moved.value = false;
      base.value = {
        unit: row,
        latest: {
          ...{ version, round: unit.round, source: draft.source, receivedOn, channel: by, link, document },
          ...{ content, confirmed: [...(latest?.confirmed ?? []), ...confirmed], by: '', at: null },
        },
      };
    },
  };
}
