import type { ComponentChildren } from 'preact';
import { formatNumber } from '../../../../shared/locale/format';
import type { Place, ReadFigure } from '../../../../shared/report/prose/index';
import { language } from '../../words';
import { quoteOf, readText } from '../figure-text';
import { partsOf } from '../models/places';
import type { ProseModel } from '../models/prose';
import { words } from '../words';

/** What a figure was added up of, where that is how it came about. */
export const sumOf = (work: ProseModel, read: ReadFigure): string | undefined => {
  const values = partsOf(read, work.reads.value).map(({ value }) => value);
  const isSum = values.length > 1 && values.reduce((sum, each) => sum + each, 0) === read.value;
  return isSum
    ? words.value.review.sum(values.map((value) => formatNumber(value, language.value)).join(' + '))
    : undefined;
};

type LineProps = {
  readonly work: ProseModel;
  readonly read: ReadFigure;
  readonly note?: string | undefined;
  readonly children: ComponentChildren;
};
/** A read figure with the words around its place, and what can be done with it. */
export function FigureLine({ work, read, note, children }: LineProps) {
  return (
    <li>
      <p>
        {readText(read)}{' '}
        <span class={`sureness ${read.sureness}`}>{words.value.sureness[read.sureness]}</span>
      </p>
      <Quote text={work.reading.value?.text ?? ''} place={read} />
      {note === undefined ? null : <p class="help">{note}</p>}
      <div class="actions">{children}</div>
    </li>
  );
}

/** A place with the words around it. */
export function Quote({ text, place }: { readonly text: string; readonly place: Place }) {
  const { before, said, after } = quoteOf(text, place);
  return (
    <p class="quote">
      {before}
      <strong>{said}</strong>
      {after}
    </p>
  );
}
