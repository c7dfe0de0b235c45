import { useId } from 'preact/hooks';
import type { ReportsData } from '../../../../shared/protocol';
import { evidenceStates } from '../../../../shared/report/evidence';
import { language } from '../../words';
import type { Form } from '../form';
import { words } from '../words';
import { WordsField } from './words-field';

type Theme = ReportsData['themes'][number];
type ClaimsProps = { readonly form: Form; readonly themes: readonly Theme[] };

/** What the unit says it did on each theme, with what shows it. */
export function ThemeClaims({ form, themes }: ClaimsProps) {
  if (themes.length === 0) return null;
  return (
    <section>
      <h3>{words.value.themes}</h3>
      <ol class="themes">
        {themes.map((theme) => (
          <Claim key={theme.number} form={form} theme={theme} />
        ))}
      </ol>
    </section>
  );
}

/** Only the officer verifies: a unit claims, or shows. */
const states = ['claimed', 'evidenced'] as const;

function Claim({ form, theme: { number, label } }: { readonly form: Form; readonly theme: Theme }) {
  const say = words.value;
  const id = useId();
  const { draft } = form;
  const state = draft.text(`theme:${number}:state`);
  const marked = draft.base.value.unit.marked[number];
  return (
    <li class={`theme ${state}`} data-field={`theme:${number}`}>
      <label for={id}>
        <span class="number">{number}</span> {label}
      </label>
      <select
        id={id}
        value={state}
        onChange={(event) => draft.type(`theme:${number}:state`, event.currentTarget.value)}
      >
        <option value="">{say.noClaim}</option>
        {states.map((one) => (
          <option key={one} value={one}>
            {evidenceStates[one].labels[language.value]}
          </option>
        ))}
      </select>
      {marked ? <p class="help">{say.marked(evidenceStates[marked].labels[language.value])}</p> : null}
      {state === '' ? null : (
        <div class="fields">
          <WordsField form={form} field={`theme:${number}:link`} label={say.evidence} kind="url" />
          <WordsField form={form} field={`theme:${number}:note`} label={say.note} />
        </div>
      )}
    </li>
  );
}
