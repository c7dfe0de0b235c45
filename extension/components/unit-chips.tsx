import { useState } from 'preact/hooks';
import { findUnit } from '../../shared/unit/find';
import type { ArticleDraft } from '../models/draft';
import { Icon } from './icon';
import { useWords } from './words';

/** The units that the article names; each can be taken off, and any of the round's added by name. */
export function UnitChips({ draft }: { readonly draft: ArticleDraft }) {
  const words = useWords();
  const [typed, type] = useState('');
  const [unknown, setUnknown] = useState('');
  const { units } = draft.fields.value;
  const known = draft.campaign.value?.units ?? [];
  const add = () => {
    const name = typed.trim();
    if (name === '') return;
    const unit = findUnit(name, [...known]);
    setUnknown(unit ? '' : name);
    if (!unit) return;
    type('');
    if (!units.includes(unit.name)) draft.edit({ units: [...units, unit.name] });
  };
  return (
    <div class="field">
      <div class="field-head">
        <label for="unit">{words.field.units}</label>
        {units.length === 0 && <span class="origin">{words.field.noUnits}</span>}
      </div>
      <div class="chips">
        {units.map((name) => (
          <span class="chip" key={name}>
            {name}
            <button
              type="button"
              aria-label={words.field.removeUnit(name)}
              onClick={() => draft.edit({ units: units.filter((other) => other !== name) })}
            >
              <Icon name="close" />
            </button>
          </span>
        ))}
        <input
          id="unit"
          list="known-units"
          autoComplete="off"
          placeholder={words.field.addUnitPlaceholder}
          value={typed}
          onInput={(event) => {
            type(event.currentTarget.value);
            setUnknown('');
          }}
          onChange={add}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || typed.trim() === '') return;
            event.preventDefault();
            event.stopPropagation();
            add();
          }}
        />
        <datalist id="known-units">
          {known
            .filter(({ name }) => !units.includes(name))
            .map(({ id, name }) => (
              <option key={id} value={name} />
            ))}
        </datalist>
      </div>
      {unknown !== '' && <p class="field-problem">{words.field.unknownUnit(unknown)}</p>}
    </div>
  );
}
