import { useState } from 'preact/hooks';
import { formatDate } from '../../../shared/locale/format';
import type { PinPosition } from '../../../shared/publication/genre';
import { pinnedHtml } from '../../../shared/publication/pinned-html';
import type { PinLine } from '../../models/standing-pins';
import { Copied } from '../copied';
import { usePinWords } from './words';

type Props = {
  readonly lists: readonly { readonly position: PinPosition; readonly lines: readonly PinLine[] }[];
};

/** The list as the portal takes it: HTML to be pasted into a page. */
export function PortalList({ lists }: Props) {
  const words = usePinWords().list;
  const [heading, name] = useState<string>(words.heading);
  const current = lists
    .flatMap(({ lines }) => lines)
    .filter(({ term, takenDown }) => !takenDown && (term === 'stands' || term === 'ends-today'));
  // An article that is pinned at two positions is one link.
  const articles = [...new Map(current.map((line) => [line.article, line])).values()];
  return (
    <section class="portal-list" aria-labelledby="portal-list">
      <h2 id="portal-list">{words.title}</h2>
      <div class="field">
        <label for="block-heading">{words.headingLabel}</label>
        <input
          id="block-heading"
          value={heading}
          maxLength={200}
          onInput={(event) => name(event.currentTarget.value)}
        />
      </div>
      <figure class="block-preview">
        <figcaption class="quiet">{words.preview}</figcaption>
        <p class="block-heading">{heading}</p>
        <ul>
          {articles.map(({ article, title, url, publishedOn }) => (
            <li key={article}>
              <a href={url || undefined} target="_blank" rel="noreferrer">
                {title}
              </a>{' '}
              {publishedOn !== '' && <span class="quiet">({formatDate(publishedOn)})</span>}
            </li>
          ))}
        </ul>
      </figure>
      <Copied
        id="block-html"
        label={words.block}
        button={words.copyBlock}
        text={pinnedHtml(heading, articles)}
        lines={6}
        words={words}
      />
      <p class="hint">{words.blockHint}</p>
      <p class="hint">{words.publicHint}</p>
    </section>
  );
}
