import { useId, useRef, useState } from 'preact/hooks';
import { searchUnits, type UnitName } from '../unit-search';
import { words } from '../words';

type UnitPickerProps = {
  readonly units: readonly UnitName[];
  readonly chosen: UnitName | undefined;
  readonly onChoose: (id: string) => void;
};

/** A unit by a few letters of its name; arrows and Enter choose, Escape gives the chosen name back. */
export function UnitPicker({ units, chosen, onChoose }: UnitPickerProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const say = words.value.picker;
  const open = typed !== null;
  const matches = open ? searchUnits(typed, units) : [];

  function close(): void {
    setTyped(null);
    setAt(0);
  }
  function choose(unit: UnitName | undefined): void {
    if (!unit) return;
    close();
    onChoose(unit.id);
  }
  function move(to: number): void {
    if (matches.length === 0) return;
    const next = (to + matches.length) % matches.length;
    setAt(next);
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
  }
  function press(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open) setTyped('');
      else move(at + (event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Enter' && open && !event.isComposing) choose(matches[at]);
    else if (event.key === 'Escape') close();
  }

  return (
    <div class="field picker">
      <label for={id}>{say.unit}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && matches[at] ? `${id}-${at}` : undefined}
        aria-describedby={`${id}-help`}
        value={typed ?? chosen?.name ?? ''}
        placeholder={say.unitHelp}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
        onFocus={(event) => event.currentTarget.select()}
        onClick={() => setTyped((now) => now ?? '')}
        onBlur={close}
        onKeyDown={press}
      />
      <div id={`${id}-list`} role="listbox" aria-label={say.unit} ref={list} hidden={matches.length === 0}>
        {matches.map((unit, index) => (
          <div
            tabIndex={-1}
            key={unit.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            // The press must not take the focus from the input, which would close the list before the click.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(unit)}
            onKeyDown={press}
          >
            {unit.name}
          </div>
        ))}
      </div>
      <p class="help" id={`${id}-help`} role="status">
        {open && typed !== ''
          ? matches.length === 0
            ? say.noUnit(typed)
            : say.matches(matches.length)
          : null}
      </p>
    </div>
  );
}
