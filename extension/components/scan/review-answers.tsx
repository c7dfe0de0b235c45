import type { ArticleDraft } from '../../models/draft';
import { useScanWords } from './words';

type Props = { readonly draft: ArticleDraft; readonly title: string };

/** What is still to be answered of one article, each with its answer beside it. */
export function ReviewAnswers({ draft, title }: Props) {
  const words = useScanWords();
  const doubts = draft.doubts.value;
  if (doubts.length === 0) return null;
  const [twin] = draft.twins.value;
  return (
    <ul class="review-doubts">
      {doubts.map((doubt) => (
        <li key={doubt.field}>
          <span class="term-warning">{words.doubt[doubt.field]}</span>
          {doubt.field === 'date' && (
            <>
              <input
                class="review-date"
                inputMode="numeric"
                aria-label={words.dateOf(title)}
                value={draft.fields.value.date}
                onInput={(event) => draft.edit({ date: event.currentTarget.value })}
                onBlur={draft.tidy}
              />
              {(doubt.why === 'unsure' || doubt.why === 'future') && (
                <button type="button" class="small" onClick={draft.confirmDate}>
                  {words.confirmDate}
                </button>
              )}
            </>
          )}
          {doubt.field === 'period' && (
            <button type="button" class="small" onClick={draft.confirmPeriod}>
              {words.confirmPeriod}
            </button>
          )}
          {doubt.field === 'twin' && twin && (
            <>
              <button type="button" class="small" onClick={() => draft.isRepostOf(twin.uuid)}>
                {words.repost}
              </button>
              <button type="button" class="small" onClick={draft.isAnother}>
                {words.another}
              </button>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
