import { useId } from 'preact/hooks';
import { type EvidenceState, evidenceStates } from '../../../../shared/report/evidence';
import { TextField } from '../../controls/text-field';
import { language } from '../../words';
import { isLink, type ThemeEdit, type ThemeState } from '../models/coverage';
import { words } from '../words';

type RowProps = { readonly row: ThemeState; readonly onEdit: (change: ThemeEdit) => void };

const states = Object.keys(evidenceStates) as EvidenceState[];

/** One theme: how well the unit's work is shown, with a link and a note. */
export function ThemeRow({ row, onEdit }: RowProps) {
  const say = words.value.coverage;
  const id = useId();
  const filled = row.link !== '' || row.note !== '';
  const wantsLink = row.state === 'evidenced' && row.link === '';
  return (
    <li class={`theme ${row.state ?? 'none'}`}>
      <label for={id}>
        <span class="number">{row.number}</span> {row.label}
      </label>
      <select
        id={id}
        value={row.state ?? ''}
        onChange={(event) => {
          const value = event.currentTarget.value;
          onEdit({ state: value === '' ? null : (value as EvidenceState) });
        }}
      >
        <option value="">{say.none}</option>
        {states.map((state) => (
          <option key={state} value={state}>
            {evidenceStates[state].labels[language.value]}
          </option>
        ))}
      </select>
      <details open={filled || wantsLink}>
        <summary>{say.details}</summary>
        <TextField
          label={say.link}
          kind="url"
          value={row.link}
          onType={(link) => onEdit({ link: link.trim() })}
          fault={isLink(row.link) ? null : say.linkBad}
          help={wantsLink ? say.linkHelp : undefined}
        />
        <TextField label={say.note} value={row.note} lines={2} onType={(note) => onEdit({ note })} />
      </details>
    </li>
  );
}
