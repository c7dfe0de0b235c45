import { useState } from 'preact/hooks';
import { language } from '../../words';
import { type ListKind, usual } from '../draft-fields';
import type { Form } from '../form';
import { words } from '../words';
import { WordsField } from './words-field';

type UsualListProps = { readonly form: Form; readonly kind: ListKind };

/** Difficulties or proposals: those that units report most to choose from, and their own, one a line. */
export function UsualList({ form, kind }: UsualListProps) {
  const say = words.value;
  const { draft } = form;
  const count = draft.read.value.content[kind].length;
  const [open] = useState(count > 0);
  return (
    <details open={open}>
      <summary>{say.points(say[kind], count)}</summary>
      <fieldset>
        <legend class="unseen">{say[kind]}</legend>
        {Object.entries(usual[kind]).map(([id, labels]) => (
          <label key={id} class="check">
            <input
              type="checkbox"
              checked={draft.text(`usual:${id}`) !== ''}
              onChange={(event) =>
                draft.type(`usual:${id}`, event.currentTarget.checked ? labels[language.value] : '')
              }
            />
            <span>{labels[language.value]}</span>
          </label>
        ))}
        <WordsField form={form} field={kind} label={say.own} lines={2} />
      </fieldset>
    </details>
  );
}
