import { formatDate } from '../../shared/locale/format';
import type { Doubt } from '../models/doubts';
import type { ArticleDraft } from '../models/draft';
import { Field, useOrigin } from './field';
import { useWords } from './words';

/** Title, day and time: what every entry has, with what a reader was not sure of. */
export function ArticleFields({ draft }: { readonly draft: ArticleDraft }) {
  const words = useWords();
  const origin = useOrigin();
  const fields = draft.fields.value;
  const { reading } = draft;
  const doubts = draft.doubts.value;
  const date = doubts.find((doubt) => doubt.field === 'date');
  const has = (field: Doubt['field']) => doubts.some((doubt) => doubt.field === field);
  const dateWords = {
    empty: words.doubt.dateEmpty,
    'no-day': words.doubt.dateNoDay,
    unsure: words.doubt.dateUnsure,
    future: words.doubt.dateFuture,
  };
  const confirmable = date?.why === 'unsure' || date?.why === 'future';
  return (
    <>
      <Field
        id="title"
        label={words.field.title}
        origin={origin(reading.title, fields.title)}
        wrong={has('title') ? words.doubt.title : null}
      >
        <textarea
          id="title"
          class="grows"
          rows={2}
          value={fields.title}
          aria-invalid={has('title')}
          onInput={(event) => draft.edit({ title: event.currentTarget.value })}
        />
      </Field>
      <div class="row-date">
        <Field
          id="date"
          label={words.field.date}
          origin={origin(
            reading.publishedOn && {
              ...reading.publishedOn,
              value: formatDate(reading.publishedOn.value),
              sure: true,
            },
            fields.date,
          )}
          wrong={date ? dateWords[date.why] : null}
          action={
            confirmable && (
              <button type="button" class="small" onClick={draft.confirmDate}>
                {words.doubt.confirmDate}
              </button>
            )
          }
        >
          <input
            id="date"
            inputMode="numeric"
            autoComplete="off"
            placeholder={words.field.datePlaceholder}
            value={fields.date}
            aria-invalid={date !== undefined}
            aria-describedby={date ? 'date-problem' : undefined}
            onInput={(event) => draft.edit({ date: event.currentTarget.value })}
            onBlur={draft.tidy}
          />
        </Field>
        <Field id="time" label={words.field.time} wrong={has('time') ? words.doubt.time : null}>
          <input
            id="time"
            inputMode="numeric"
            autoComplete="off"
            placeholder="--:--"
            value={fields.time}
            aria-invalid={has('time')}
            onInput={(event) => draft.edit({ time: event.currentTarget.value })}
            onBlur={draft.tidy}
          />
        </Field>
      </div>
    </>
  );
}
