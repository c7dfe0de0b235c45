import { useEffect, useRef } from 'preact/hooks';
import type { CampaignReference } from '../../shared/protocol';
import type { DoubtField } from '../models/doubts';
import type { ArticleDraft } from '../models/draft';
import type { PanelModel } from '../models/panel';
import { ArticleFields } from './article-fields';
import { CampaignQuestions } from './campaign-questions';
import { DetailFields } from './detail-fields';
import { Notice } from './notice';
import { PinFields } from './pin-fields';
import { ThemePicker } from './theme-picker';
import { TwinQuestion } from './twin-question';
import { UnitChips } from './unit-chips';
import { useWords } from './words';

type Props = {
  readonly panel: PanelModel;
  readonly draft: ArticleDraft;
  readonly campaigns: readonly CampaignReference[];
};

const controlOf: Record<DoubtField, string> = {
  campaign: '#campaign',
  title: '#title',
  date: '#date',
  time: '#time',
  period: '#confirm-period',
  theme: '.themes input:checked, .themes input',
  photos: '#photos',
  twin: '#twin button',
  pin: '#pin-to',
};

/** One article before it is saved. Enter saves it, unless something is in doubt: then the focus goes there. */
export function ArticleForm({ panel, draft, campaigns }: Props) {
  const words = useWords();
  const form = useRef<HTMLFormElement>(null);
  const asked = panel.focusOn.value;
  useEffect(() => {
    if (!asked) return;
    const control = form.current?.querySelector<HTMLElement>(controlOf[asked.field]);
    control?.closest('details')?.setAttribute('open', '');
    control?.focus();
  }, [asked]);
  useEffect(() => chooseByKey(draft), [draft]);
  const problem = panel.saveProblem.value;
  return (
    <form
      ref={form}
      class="article"
      onSubmit={(event) => {
        event.preventDefault();
        void panel.save();
      }}
      onKeyDown={(event) => {
        const target = event.target as HTMLElement;
        if (event.key !== 'Enter' || event.isComposing || event.defaultPrevented) return;
        if (/^(BUTTON|SUMMARY|A)$/.test(target.tagName)) return;
        if (target.tagName === 'TEXTAREA' && target.id !== 'title') return;
        event.preventDefault();
        void panel.save();
      }}
    >
      <p class="address" title={draft.reading.address}>
        {draft.reading.portal}
      </p>
      <CampaignQuestions draft={draft} campaigns={campaigns} />
      <TwinQuestion draft={draft} />
      <ArticleFields draft={draft} />
      <ThemePicker draft={draft} />
      <UnitChips draft={draft} />
      <PinFields draft={draft} />
      <DetailFields draft={draft} />
      <div class="field">
        <div class="field-head">
          <label for="note">{words.field.note}</label>
        </div>
        <textarea
          id="note"
          class="grows"
          rows={1}
          maxLength={2000}
          value={draft.fields.value.note}
          onInput={(event) => draft.edit({ note: event.currentTarget.value })}
        />
      </div>
      <div class="save-bar">
        {problem && (
          <Notice tone="danger" live>
            <p>{problem.kind === 'storage-full' ? words.save.storageFull : words.save.workerSilent}</p>
          </Notice>
        )}
        <button type="submit" class="primary" disabled={panel.busy.value}>
          {panel.busy.value ? words.save.saving : words.save.button}
        </button>
      </div>
    </form>
  );
}

/** Digits choose a theme wherever the focus is, except where digits are typed. */
function chooseByKey(draft: ArticleDraft): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !/^[0-9]$/.test(event.key)) return;
    const target = event.target as HTMLElement | null;
    const types =
      target?.tagName === 'INPUT' && !/^(radio|checkbox)$/.test((target as HTMLInputElement).type);
    if (types || /^(TEXTAREA|SELECT)$/.test(target?.tagName ?? '')) return;
    event.preventDefault();
    draft.chooseTheme(Number(event.key));
  };
  document.addEventListener('keydown', listen);
  return () => document.removeEventListener('keydown', listen);
}
