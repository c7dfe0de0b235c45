import { formatDate } from '../../shared/locale/format';
import { parseAddress, siteOf } from '../../shared/text/address';
import type { ArticleDraft } from '../models/draft';
import { Notice } from './notice';
import { useWords } from './words';

/** Most that are worth looking through; they are the newest. */
const mostShown = 4;

const siteOfKey = (key: string): string => {
  const address = parseAddress(key);
  return address ? siteOf(address) : key;
};

/** A title that the sheet has already under another address: a repost of that one, or another article. */
export function TwinQuestion({ draft }: { readonly draft: ArticleDraft }) {
  const words = useWords().twin;
  const twins = draft.twins.value;
  const { repostOf, isAnother } = draft.fields.value;
  if (twins.length === 0 || isAnother) return null;
  return (
    <Notice tone={repostOf === null ? 'warning' : 'calm'} title={words.title} id="twin" live>
      <ul class="twins">
        {twins.slice(-mostShown).map(({ uuid, key, publishedOn, by }) => (
          <li key={uuid}>
            <a href={key} target="_blank" rel="noreferrer">
              {words.of(siteOfKey(key), formatDate(publishedOn), by)}
            </a>
            {repostOf === uuid ? (
              <p>{words.chosen}</p>
            ) : (
              <button type="button" onClick={() => draft.isRepostOf(uuid)}>
                {words.repost}
              </button>
            )}
          </li>
        ))}
      </ul>
      <button type="button" onClick={draft.isAnother}>
        {words.another}
      </button>
    </Notice>
  );
}
