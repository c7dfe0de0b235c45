import { element } from './element';
import { icon } from './icons';

export type MenuEntry =
  | { readonly kind: 'item'; readonly label: string; readonly pick: () => void }
  | {
      readonly kind: 'choice';
      readonly label: string;
      readonly hint: string;
      readonly chosen: boolean;
      readonly pick: () => void;
    }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly label: string; readonly items: readonly MenuEntry[] };

type Level = { readonly list: HTMLElement; readonly close: () => void };

/**
 * A button with a menu, by the ARIA pattern "menu button": arrows, Home, End, a letter, Enter, Escape; Right and Left
 * for submenus. The entries are asked for each time the menu opens.
 */
export function menuButton(button: HTMLButtonElement, entries: () => readonly MenuEntry[]): HTMLElement {
  const holder = element('div', { class: 'menu-holder' }, button);
  let levels: Level[] = [];
  button.setAttribute('aria-haspopup', 'menu');
  button.setAttribute('aria-expanded', 'false');

  function close(from = 0): void {
    for (const level of levels.splice(from).reverse()) level.close();
    if (levels.length > 0) return;
    button.setAttribute('aria-expanded', 'false');
    document.removeEventListener('pointerdown', closeOutside, true);
    removeEventListener('blur', closeAll);
  }
  const closeAll = () => close();
  const closeOutside = (event: Event) => {
    if (event.target instanceof Node && !holder.contains(event.target)) close();
  };

  function open(focus: 'first' | 'last' | 'none'): void {
    const list = listOf(entries(), 0);
    list.setAttribute('aria-label', button.textContent ?? '');
    holder.append(list);
    levels = [{ list, close: () => list.remove() }];
    button.setAttribute('aria-expanded', 'true');
    document.addEventListener('pointerdown', closeOutside, true);
    addEventListener('blur', closeAll);
    const items = itemsOf(list);
    if (focus === 'none') list.focus();
    else items.at(focus === 'first' ? 0 : -1)?.focus();
  }

  function listOf(shown: readonly MenuEntry[], depth: number): HTMLElement {
    const list = element('div', { class: 'menu', attributes: { role: 'menu', tabindex: '-1' } });
    list.append(...shown.map((entry) => rowOf(entry, depth)));
    list.addEventListener('keydown', (event) => moveBy(event, list, depth));
    return list;
  }

  function rowOf(entry: MenuEntry, depth: number): HTMLElement {
    if (entry.kind === 'separator') return element('hr', { attributes: { role: 'separator' } });
    if (entry.kind === 'menu') return submenuRow(entry, depth);
    const pick = () => {
      close();
      button.focus();
      entry.pick();
    };
    const chosen = entry.kind === 'choice' && entry.chosen;
    const row = element('button', {
      class: 'menu-row',
      attributes: {
        type: 'button',
        tabindex: '-1',
        role: entry.kind === 'choice' ? 'menuitemradio' : 'menuitem',
        'aria-checked': entry.kind === 'choice' ? String(chosen) : undefined,
      },
      on: { click: pick, pointerenter: () => hover(row, depth) },
    });
    if (entry.kind === 'choice')
      row.append(element('span', { class: 'mark' }, ...(chosen ? [icon('check')] : [])));
    const label = element('span', { class: 'label', text: entry.label });
    if (entry.kind === 'choice') label.append(element('small', { text: entry.hint }));
    row.append(label);
    return row;
  }

  function submenuRow(entry: Extract<MenuEntry, { kind: 'menu' }>, depth: number): HTMLElement {
    const row = element(
      'button',
      {
        class: 'menu-row',
        attributes: {
          type: 'button',
          tabindex: '-1',
          role: 'menuitem',
          'aria-haspopup': 'menu',
          'aria-expanded': 'false',
        },
        on: {
          click: () => openSubmenu(true),
          pointerenter: () => {
            hover(row, depth);
            openSubmenu(false);
          },
          keydown: (event) => {
            if (event.key !== 'ArrowRight') return;
            event.stopPropagation();
            openSubmenu(true);
          },
        },
      },
      element('span', { class: 'label', text: entry.label }),
      icon('right'),
    );
    function openSubmenu(focus: boolean): void {
      close(depth + 1);
      const list = listOf(entry.items, depth + 1);
      list.classList.add('submenu');
      list.setAttribute('aria-label', entry.label);
      list.style.top = `${row.offsetTop - 5}px`;
      row.parentElement?.append(list);
      row.setAttribute('aria-expanded', 'true');
      levels.push({
        list,
        close: () => {
          list.remove();
          row.setAttribute('aria-expanded', 'false');
        },
      });
      if (focus) itemsOf(list)[0]?.focus();
    }
    return row;
  }

  function hover(row: HTMLElement, depth: number): void {
    row.focus();
    close(depth + 1);
  }

  function moveBy(event: KeyboardEvent, list: HTMLElement, depth: number): void {
    const items = itemsOf(list);
    const at = items.indexOf(document.activeElement as HTMLElement);
    const target = targetOf(event.key, items, at);
    if (target) target.focus();
    else if (event.key === 'Escape' || (event.key === 'ArrowLeft' && depth > 0)) {
      close(depth);
      const parent = depth > 0 ? levels[depth - 1]?.list : undefined;
      (parent?.querySelector<HTMLElement>('[aria-haspopup]:focus, [aria-haspopup]') ?? button).focus();
    } else if (event.key === 'Tab') close();
    else return;
    event.stopPropagation();
    if (event.key !== 'Tab') event.preventDefault();
  }

  button.addEventListener('click', (event) => {
    if (levels.length > 0) close();
    // A click by Enter or Space has no pointer: the first entry takes the focus.
    else open(event.detail === 0 ? 'first' : 'none');
  });
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    close();
    open(event.key === 'ArrowDown' ? 'first' : 'last');
  });
  return holder;
}

const itemsOf = (list: HTMLElement): HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>(':scope > .menu-row'),
];

function targetOf(key: string, items: readonly HTMLElement[], at: number): HTMLElement | undefined {
  if (key === 'ArrowDown') return items[(at + 1) % items.length];
  if (key === 'ArrowUp') return items.at(at <= 0 ? -1 : at - 1);
  if (key === 'Home') return items[0];
  if (key === 'End') return items.at(-1);
  if (key.length !== 1 || key === ' ') return undefined;
  const starts = (item: HTMLElement) => item.textContent?.toLowerCase().startsWith(key.toLowerCase());
  return [...items.slice(at + 1), ...items.slice(0, at + 1)].find(starts);
}
