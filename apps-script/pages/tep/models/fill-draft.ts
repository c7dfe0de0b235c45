import { difficulties, proposals } from '../../../../shared/report/difficulties';
import { figureOf } from '../../../../shared/report/figure';
import { type MetricId, metrics } from '../../../../shared/report/metrics/index';
import type { ProseReading, ReadFigure } from '../../../../shared/report/prose/index';
import { typedText } from '../../../../shared/report/typed-figure';
import type { DraftModel, Prefill } from '../../reports/draft-model';
import { language } from '../../words';
import { figureInForm, sourceInForm } from './review';

type Usual = Readonly<Record<string, { readonly vi: string; readonly en: string }>>;
const textsOf = (codes: readonly string[], usual: Usual): readonly string[] =>
  codes.flatMap((code) => usual[code]?.[language.value] ?? []);

/** Figures of the form that somebody typed: neither those of the sheet nor those of a reading. */
export const typedFigures = (draft: DraftModel, reads: readonly ReadFigure[]): ReadonlySet<MetricId> =>
  new Set(
    metrics
      .map(({ id }) => id)
      .filter((id) => {
        const value = figureInForm(draft, id);
        return value === null
          ? draft.text(`figure:${id}`) !== ''
          : value !== figureOf(draft.known.value.figures, id) && !sourceInForm(reads, draft, id);
      }),
  );

/**
 * Brings what was read into the form, over what the sheet has of the unit; what is doubtful waits to be taken. `typed`
 * is given when a text is read again: what somebody typed meanwhile stays.
 */
export function fillDraft(
  draft: DraftModel,
  read: ProseReading,
  more: Pick<Prefill, 'channel'>,
  typed: ReadonlySet<MetricId> | null = null,
): void {
  const figures = read.figures.filter(
    ({ sureness, metric }) => sureness !== 'doubtful' && !typed?.has(metric),
  );
  const { document } = draft.read.value;
  draft.prefill({
    ...more,
    source: 'prose',
    document:
      typed === null
        ? { number: read.document.number || document.number, date: read.document.date ?? document.date }
        : { number: document.number || read.document.number, date: document.date ?? read.document.date },
    nil: read.nil !== null && figures.every(({ value }) => value === 0),
    figures: Object.fromEntries(figures.map(({ metric, value }) => [metric, value])),
    approximate: figures.filter(({ approximate }) => approximate).map(({ metric }) => metric),
    themes: [...new Set(read.themes.map(({ number }) => number))].map((number) => ({
      number,
      state: 'claimed' as const,
      link: '',
      note: '',
    })),
    difficulties: textsOf(read.difficulties, difficulties),
    proposals: textsOf(read.proposals, proposals),
  });
}

/** Figures that an earlier reading brought into the form go out again, where nobody changed them since. */
export function withdrawFigures(draft: DraftModel, earlier: readonly ReadFigure[]): void {
  const { figures, approximate } = draft.known.value;
  for (const { metric, value } of earlier) {
    if (figureInForm(draft, metric) !== value) continue;
    const known = figureOf(figures, metric);
    draft.type(
      `figure:${metric}`,
      known === null ? '' : typedText(known, approximate.includes(metric), language.value),
    );
  }
}
