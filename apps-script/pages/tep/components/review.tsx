import type { RefObject } from 'preact';
import type { ReadFigure } from '../../../../shared/report/prose/index';
import { Button } from '../../controls/button';
import { quoteOf } from '../figure-text';
import type { ProseModel } from '../models/prose';
import { words } from '../words';
import { Offered } from './offered';
import { type ReviewProps, shortList } from './review-props';
import { Waiting } from './waiting';

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
