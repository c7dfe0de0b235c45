import { useId, useState } from 'preact/hooks';
import { formatNumber } from '../../../../shared/locale/format';
import { readLegacyFont } from '../../../../shared/text/legacy-font';
import { squeeze } from '../../../../shared/text/normalise';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { language } from '../../words';
import { longestProse, type ProseModel } from '../models/prose';
import { words } from '../words';

type HeadProps = { readonly work: ProseModel };

/** Over the text: what is to be said before it is read, how its marks are to be understood, the way to change it. */
export function ProseHead({ work }: HeadProps) {
  const say = words.value;
  if (work.editing.value) return <EditText work={work} />;
  return (
    <div class="source-head">
      <div class="bar">
        {work.reading.value ? (
          <p class="legend">
            <span class="soft">{say.prose.legend}:</span>
            {(['sure', 'likely', 'doubtful'] as const).map((sureness) => (
              <mark key={sureness} class={sureness}>
                {say.sureness[sureness]}
              </mark>
            ))}
            <mark class="unread">{say.unread}</mark>
          </p>
        ) : (
          <span />
        )}
        <Button
          onPress={() => {
            work.editing.value = true;
          }}
        >
          {say.prose.edit}
        </Button>
      </div>
      <Parts work={work} />
      <OldFont work={work} />
      {work.cutAt.value === null ? null : (
        <p class="caution" role="status">
          {say.prose.cut(formatNumber(work.cutAt.value, language.value))}
        </p>
      )}
      <Personal work={work} />
    </div>
  );
}

function EditText({ work }: HeadProps) {
  const say = words.value.prose;
  const id = useId();
  const [typed, setTyped] = useState(work.whole.value);
  return (
    <div class="source-head edit">
      <label for={id}>{say.editLabel}</label>
      <textarea
        id={id}
        value={typed}
        maxLength={longestProse}
        spellcheck={false}
        onInput={(event) => setTyped(event.currentTarget.value)}
        // biome-ignore lint/a11y/noAutofocus: the person pressed the button for it
        autoFocus
      />
      <div class="actions">
        <Button kind="main" off={typed.trim() === ''} onPress={() => void work.edit(typed)}>
          {say.reread}
        </Button>
        <Button
          onPress={() => {
            work.editing.value = false;
          }}
        >
          {say.cancel}
        </Button>
      </div>
    </div>
  );
}

/** Several reports in one text: which of them is read. */
function Parts({ work }: HeadProps) {
  const say = words.value.prose.parts;
  const parts = work.parts.value;
  const chosen = work.part.value;
  if (parts.length === 0) return null;
  const buttons = parts.map(({ unit }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a unit may have several parts
    <li key={at}>
      <button
        type="button"
        class="button part"
        aria-pressed={chosen === at}
        onClick={() => void work.choosePart(at)}
      >
        {work.saved.value.has(at) ? say.savedPart(unit.name) : unit.name}
      </button>
    </li>
  ));
  return (
    <div class="parts" role="status">
      {chosen === null ? (
        <Notice tone="warn" title={say.title(new Set(parts.map(({ unit }) => unit.id)).size)}>
          <p>{say.body}</p>
          <ul aria-label={say.label}>{buttons}</ul>
          <Button kind="quiet" onPress={() => void work.choosePart('all')}>
            {say.all}
          </Button>
        </Notice>
      ) : chosen === 'all' ? null : (
        <ul aria-label={say.label}>{buttons}</ul>
      )}
    </div>
  );
}

const longestPreview = 240;

/** A text typed for a font from before Unicode is read in its conversion only when a person says so. */
function OldFont({ work }: HeadProps) {
  const say = words.value.prose.font;
  const font = work.legacyFont.value;
  if (font === null || !work.isAsking.value || (work.parts.value.length > 0 && work.part.value === null))
    return null;
  return (
    <div role="status">
      <Notice tone="warn" title={say.title(say.names[font])}>
        <p>{say.preview}</p>
        <p class="quote">{squeeze(readLegacyFont(work.text.value, font)).slice(0, longestPreview)}…</p>
        <div class="actions">
          <Button kind="main" onPress={() => void work.convert(true)}>
            {say.convert}
          </Button>
          <Button onPress={() => void work.convert(false)}>{say.keep}</Button>
        </div>
      </Notice>
    </div>
  );
}

function Personal({ work }: HeadProps) {
  const say = words.value;
  const found = work.personal.value;
  if (found.length === 0) return null;
  const kinds = [...new Set(found.map(({ kind }) => say.personalKinds[kind]))].join(', ');
  return (
    <div role="status">
      <p class="personal-note">{say.prose.personal(kinds, found.length)}</p>
    </div>
  );
}
