import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MetricId } from '../../../../shared/report/metrics/index';
import type { Place, ReadFigure } from '../../../../shared/report/prose/index';
import { readText } from '../figure-text';
import { placesOf } from '../models/places';
import type { ProseModel } from '../models/prose';
import { figureInForm } from '../models/review';
import { type Segment, segmentsOf } from '../models/segments';
import { words } from '../words';

type ProseTextProps = {
  readonly work: ProseModel;
  /** The place that is to be seen. */
  readonly shown: Place | null;
  /** Another one for each time that a place is asked for. */
  readonly request: object | null;
  /** To the field of a figure. */
  readonly onGo: (id: MetricId) => void;
};

/** Marks beyond this many are not shown: no report counts more. */
const mostMarks = 1000;
type Range = Place & { readonly kind: 'personal' | 'shown' };

/** The text as it was read, each figure marked where it stands. Arrows go from mark to mark, Enter to the form. */
export function ProseText({ work, shown, request, onGo }: ProseTextProps) {
  const say = words.value;
  const root = useRef<HTMLElement>(null);
  const [at, setAt] = useState(0);
  const reading = work.reading.value;
  const text = reading?.text ?? work.text.value;
  const reads = work.reads.value;
  const figurePlaces = useMemo(() => placesOf(reads), [reads]);
  const spans = useMemo(
    () => [...figurePlaces, ...(reading?.unread ?? [])].slice(0, mostMarks),
    [figurePlaces, reading],
  );
  const ranges = useMemo<readonly Range[]>(
    () => [
      ...work.personal.value.map(({ start, end }) => ({ start, end, kind: 'personal' as const })),
      ...(shown ? [{ ...shown, kind: 'shown' as const }] : []),
    ],
    [work.personal.value, shown],
  );
  const segments = useMemo(() => segmentsOf(text.length, spans, ranges), [text, spans, ranges]);
  const figuresIn = ({ marks }: Segment): readonly ReadFigure[] => [
    ...new Set(marks.flatMap((mark) => figurePlaces[mark]?.figures ?? [])),
  ];
  const marked = segments.filter((segment) => figuresIn(segment).length > 0);
  const places = new Map(marked.map((segment, place) => [segment, place]));
  const current = Math.min(at, marked.length - 1);

  const answered = useRef<object | null>(null);
  useLayoutEffect(() => {
    if (!shown || answered.current === request) return;
    answered.current = request;
    const stretch = [...(root.current?.querySelectorAll<HTMLElement>('[data-end]') ?? [])].find(
      ({ dataset }) => Number(dataset.end) > shown.start,
    );
    stretch?.scrollIntoView({ block: 'center' });
    const place = marked.findIndex(({ start, end }) => start <= shown.start && shown.start < end);
    if (place >= 0) setAt(place);
    (stretch?.querySelector<HTMLElement>('.place') ?? root.current)?.focus({ preventScroll: true });
  });

  function press(event: KeyboardEvent): void {
    const to = { ArrowLeft: current - 1, ArrowRight: current + 1, Home: 0, End: marked.length - 1 }[
      event.key
    ];
    if (to === undefined || !(event.target as Element).matches('.place')) return;
    event.preventDefault();
    const next = Math.min(Math.max(to, 0), marked.length - 1);
    setAt(next);
    root.current?.querySelectorAll<HTMLElement>('.place')[next]?.focus();
  }

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that is scrolled is reached with the keyboard
    <section class="prose" ref={root} tabIndex={0} aria-label={say.prose.keys} onKeyDown={press}>
      {segments.map((segment) => {
        const { start, end } = segment;
        const figures = figuresIn(segment);
        const kinds = segment.ranges.map((range) => ranges[range]!.kind);
        const said = text.slice(start, end);
        if (figures.length > 0) {
          const place = places.get(segment)!;
          return (
            <Figure
              key={start}
              {...{ work, figures, said, end, kinds }}
              isCurrent={place === current}
              onFocus={() => setAt(place)}
              onGo={onGo}
            />
          );
        }
        if (segment.marks.length > 0) {
          return (
            <mark key={start} class={['unread', ...kinds].join(' ')} data-end={end} title={say.unread}>
              {said}
            </mark>
          );
        }
        return (
          <span key={start} class={kinds.join(' ') || undefined} data-end={end}>
            {said}
          </span>
        );
      })}
    </section>
  );
}

type FigureProps = {
  readonly work: ProseModel;
  readonly figures: readonly ReadFigure[];
  readonly said: string;
  readonly end: number;
  readonly kinds: readonly string[];
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
  readonly onGo: (id: MetricId) => void;
};

/** A place that tells of a figure, or of several. That it is in the form, and how sure it is, is also said. */
function Figure({ work, figures, said, end, kinds, isCurrent, onFocus, onGo }: FigureProps) {
  const say = words.value;
  const draft = work.work.form.value?.draft;
  const isTaken = (read: ReadFigure) =>
    draft !== undefined && figureInForm(draft, read.metric) === read.value;
  const first = figures.find(isTaken) ?? figures[0]!;
  const { sureness } = first;
  const told = say.prose.place(figures.map(readText).join('; '), say.sureness[sureness]);
  const go = () => onGo(first.metric);
  const look = [sureness, ...(figures.some(isTaken) ? ['taken'] : []), ...kinds].join(' ');
  return (
    <mark class={look} data-end={end}>
      {/* biome-ignore lint/a11y/useSemanticElements: a button does not break over lines as the words of a text do */}
      <span
        class="place"
        role="button"
        tabIndex={isCurrent ? 0 : -1}
        title={told}
        aria-label={`${said}: ${told}`}
        onFocus={onFocus}
        onClick={go}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          go();
        }}
      >
        {said}
      </span>
      {sureness === 'sure' ? null : <small>{say.sureness[sureness]}</small>}
    </mark>
  );
}
