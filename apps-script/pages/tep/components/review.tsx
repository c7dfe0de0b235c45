import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatNumber } from '../../../../shared/locale/format';
import type { Place, ReadFigure } from '../../../../shared/report/prose/index';
import { Button } from '../../controls/button';
import { language } from '../../words';
import { formValue, metricLabel, quoteOf, readText, readValue } from '../figure-text';
import { partsOf } from '../models/places';
import type { ProseModel } from '../models/prose';
import { figureInForm } from '../models/review';
import { words } from '../words';

type ReviewProps = {
  readonly work: ProseModel;
  readonly onShow: (place: Place) => void;
  /** To a field of the form. */
  readonly onEdit: (key: string) => void;
  /** Nothing is left to look at. */
  readonly onDone: () => void;
};

/** Lists longer than this are folded, and their rest is only counted. */
const shortList = 5;
const mostUnread = 40;

/** What of the reading a person still has to look at, over the form that the rest of it stands in. */
export function Review(props: ReviewProps) {
  const { work } = props;
  if (!work.reading.value || !work.work.form.value) return null;
  return (
    <div class="review">
      <Summary work={work} />
      <Waiting {...props} />
      <Offered {...props} />
      <Unread {...props} />
      <Themes {...props} />
    </div>
  );
}

/** How many figures were read, and how surely. */
export function Summary({ work }: Pick<ReviewProps, 'work'>) {
  const say = words.value.prose;
  const reading = work.reading.value;
  if (!reading) return null;
  const { figures, nil } = reading;
  const count = (sureness: ReadFigure['sureness']): number =>
    figures.filter((read) => read.sureness === sureness).length;
  if (figures.length === 0) return nil === null ? <p class="caution">{say.nothing}</p> : null;
  return <p class="soft">{say.summary(figures.length, count('sure'), count('likely'), count('doubtful'))}</p>;
}

/** After an answer its line is gone: the focus goes to the line in its place, and after the last one to `onEmpty`. */
function useFocusAfter(onEmpty: () => void) {
  const list = useRef<HTMLUListElement>(null);
  const answered = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (answered.current === null) return;
    const lines = list.current?.children ?? [];
    const line = lines[Math.min(answered.current, lines.length - 1)];
    answered.current = null;
    const button = line?.querySelector<HTMLElement>('button');
    if (button) button.focus();
    else onEmpty();
  });
  const hear = (at: number) => {
    answered.current = at;
  };
  return { list, hear };
}

function Waiting({ work, onShow, onEdit, onDone }: ReviewProps) {
  const say = words.value.review;
  const { waiting } = work.review.value;
  const count = work.waiting.value;
  const { list, hear } = useFocusAfter(onDone);
  if (count === 0) return null;
  const reading = work.reading.value!;
  const others = work.others.value.map(({ name }) => name).join(', ');
  const answer = (at: number, what: ReadFigure | 'nil' | 'unit') => {
    hear(at);
    work.check(what);
  };
  const before = Number(work.isUnitWaiting.value) + Number(work.isNilWaiting.value);
  return (
    <section class="decisions" data-review="waiting">
      <h3 tabIndex={-1}>{say.waiting(count)}</h3>
      <ul ref={list}>
        {work.isUnitWaiting.value ? (
          <li>
            <p>{say.unit(work.work.unit.value?.name ?? '')}</p>
            <p class="help">{others === '' ? say.unitUnread : say.unitOthers(others)}</p>
            <div class="actions">
              <Button onPress={() => answer(0, 'unit')}>{say.unitRight}</Button>
            </div>
          </li>
        ) : null}
        {work.isNilWaiting.value && reading.nil ? (
          <li>
            <p>{say.nil}</p>
            <Quote text={reading.text} place={reading.nil} />
            <div class="actions">
              <Button onPress={() => answer(before - 1, 'nil')}>{say.check}</Button>
              <Button kind="quiet" onPress={() => onShow(reading.nil!)}>
                {say.show}
              </Button>
              <Button kind="quiet" onPress={() => onEdit('nil')}>
                {say.edit}
              </Button>
            </div>
          </li>
        ) : null}
        {waiting.map((read, at) => (
          <FigureLine key={read.metric} work={work} read={read} note={sumOf(work, read)}>
            <Button onPress={() => answer(before + at, read)}>{say.check}</Button>
            <Button kind="quiet" onPress={() => onShow(read)}>
              {say.show}
            </Button>
            <Button kind="quiet" onPress={() => onEdit(`figure:${read.metric}`)}>
              {say.edit}
            </Button>
          </FigureLine>
        ))}
      </ul>
    </section>
  );
}

function Offered({ work, onShow, onDone }: ReviewProps) {
  const say = words.value.review;
  const { offered } = work.review.value;
  const { list, hear } = useFocusAfter(onDone);
  const [isOpen] = useState(offered.length <= shortList || offered.some(({ isBlank }) => isBlank));
  if (offered.length === 0) return null;
  const draft = work.work.form.value?.draft;
  return (
    <details class="decisions" open={isOpen}>
      <summary>{say.offered(offered.length)}</summary>
      <ul ref={list}>
        {offered.map((read, at) => {
          const now = draft ? figureInForm(draft, read.metric) : null;
          return (
            <FigureLine
              key={`${read.metric} ${read.start}`}
              work={work}
              read={read}
              note={now === null ? undefined : say.instead(formValue(read.metric, now))}
            >
              <Button
                label={`${say.take(readValue(read))}: ${metricLabel(read.metric)}`}
                onPress={() => {
                  hear(at);
                  work.take(read);
                }}
              >
                {say.take(readValue(read))}
              </Button>
              <Button
                label={`${say.leave}: ${readText(read)}`}
                onPress={() => {
                  hear(at);
                  work.leave(read);
                }}
              >
                {say.leave}
              </Button>
              <Button kind="quiet" onPress={() => onShow(read)}>
                {say.show}
              </Button>
            </FigureLine>
          );
        })}
      </ul>
    </details>
  );
}

/** What a figure was added up of, where that is how it came about. */
const sumOf = (work: ProseModel, read: ReadFigure): string | undefined => {
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
function FigureLine({ work, read, note, children }: LineProps) {
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

function Quote({ text, place }: { readonly text: string; readonly place: Place }) {
  const { before, said, after } = quoteOf(text, place);
  return (
    <p class="quote">
      {before}
      <strong>{said}</strong>
      {after}
    </p>
  );
}

function Unread({ work, onShow }: ReviewProps) {
  const say = words.value.review;
  const { text, unread } = work.reading.value!;
  if (unread.length === 0) return null;
  return (
    <details class="decisions" open={unread.length <= shortList}>
      <summary>{say.unread(unread.length)}</summary>
      <p class="help">{say.unreadHelp}</p>
      <ul class="places">
        {unread.slice(0, mostUnread).map((place) => {
          const { before, said, after } = quoteOf(text, place);
          return (
            <li key={place.start}>
              <button type="button" class="link" onClick={() => onShow(place)}>
                {before}
                <strong>{said}</strong>
                {after}
              </button>
            </li>
          );
        })}
      </ul>
      {unread.length > mostUnread ? <p class="help">{say.more(unread.length - mostUnread)}</p> : null}
    </details>
  );
}

function Themes({ work, onShow }: ReviewProps) {
  const say = words.value.review;
  const { themes } = work.reading.value!;
  if (themes.length === 0) return null;
  return (
    <p class="themes-read">
      <span class="soft">{say.themes}:</span>
      {themes.map((theme) => (
        <Button
          key={`${theme.number} ${theme.start}`}
          kind="quiet"
          label={`${say.theme(theme.number)}: ${say.show}`}
          onPress={() => onShow(theme)}
        >
          {`${theme.number}`}
        </Button>
      ))}
    </p>
  );
}

/** Why nothing can be saved yet, and the way to what is to be compared. */
export function Hold({
  work,
  root,
}: {
  readonly work: ProseModel;
  readonly root: RefObject<HTMLElement | null>;
}) {
  const say = words.value.review;
  const go = () => {
    const list = root.current?.querySelector('[data-review="waiting"]');
    list?.scrollIntoView({ block: 'nearest' });
    list?.querySelector<HTMLElement>('li button')?.focus();
  };
  return (
    <div class="hold" role="status">
      <p class="caution">{say.hold(work.waiting.value)}</p>
      <Button onPress={go}>{say.next}</Button>
    </div>
  );
}
