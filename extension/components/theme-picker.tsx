import type { ArticleDraft } from '../models/draft';
import { useWords } from './words';

/** The themes of the round as a list of keys: the number is the key that chooses it. */
export function ThemePicker({ draft }: { readonly draft: ArticleDraft }) {
  const words = useWords();
  const campaign = draft.campaign.value;
  const { theme } = draft.fields.value;
  const suggestion = draft.suggestion.value;
  const missing = draft.doubts.value.some(({ field }) => field === 'theme');
  if (!campaign) return null;
  const phrases = (number: number) =>
    suggestion?.candidates.find((candidate) => candidate.number === number)?.phrases ?? [];
  const last = Math.min(9, Math.max(0, ...campaign.themes.map(({ number }) => number)));
  const options = [
    ...campaign.themes.map(({ number, label, text }) => ({ number, label, text })),
    { number: 0, label: words.field.otherTheme, text: '' },
  ];
  return (
    <fieldset
      class={missing ? 'themes field-wrong' : 'themes'}
      aria-describedby={missing ? 'theme-problem' : undefined}
    >
      <legend>
        {words.field.theme}
        <span class="origin">{words.field.themeKeysFor(last)}</span>
      </legend>
      <div class="theme-list">
        {missing && (
          <p class="field-problem" id="theme-problem">
            {suggestion && !suggestion.onTopic ? words.suggestion.offTopic : words.suggestion.unclear}
          </p>
        )}
        {options.map(({ number, label, text }) => (
          <label key={number} class={theme === number ? 'theme chosen' : 'theme'} title={text}>
            <input
              type="radio"
              name="theme"
              value={number}
              checked={theme === number}
              onChange={() => draft.chooseTheme(number)}
            />
            <span class="theme-key" aria-hidden="true">
              {number}
            </span>
            <span class="theme-words">
              <span>
                {label}
                {theme === number && draft.themeSuggested.value && (
                  <span class="tag">{words.suggestion.suggested}</span>
                )}
              </span>
              {phrases(number).length > 0 && (
                <span class="theme-why">
                  {words.suggestion.because(phrases(number).slice(0, 4).join(', '))}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
