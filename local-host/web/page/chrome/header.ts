import type { MenuItem } from '../../../execution/service';
import type { PageTexts } from '../../../locale/page';
import { type Role, roles } from '../../messages';
import type { SyncState } from '../sync/live-sync';
import { element } from './element';
import { icon } from './icons';
import { logo } from './logo';
import { type MenuEntry, menuButton } from './menu';

type Parts = {
  readonly words: PageTexts;
  readonly name: string;
  readonly role: () => Role;
  readonly onRole: (role: Role) => void;
  readonly onCommand: (label: string, name: string) => void;
};

/** The bar above the grid: whose tracker it is, the add-on's menus, whether all is saved, and who works here. */
export function header({ words, name, role, onRole, onCommand }: Parts) {
  const menus = element('nav', { class: 'menus' });
  const state = element('span', { class: 'state', attributes: { role: 'status' } });
  const roleName = element('span', { class: 'role-name' });
  const roleButton = element(
    'button',
    { class: 'chip', attributes: { type: 'button' } },
    icon('person'),
    element('span', { class: 'unseen', text: `${words.identity}: ` }),
    roleName,
    icon('down'),
  );
  const roleMenu = menuButton(roleButton, () =>
    roles.map((known) => ({
      kind: 'choice',
      label: words.roles[known],
      hint: words.rolesExplained[known],
      chosen: known === role(),
      pick: () => onRole(known),
    })),
  );
  roleMenu.classList.add('at-right');
  const viewOnly = element('span', { class: 'badge' }, icon('eye'), words.viewOnly);
  const about = element('div', {
    class: 'popover',
    text: words.localOnlyExplained,
    attributes: { id: 'about-host', popover: 'auto' },
  });
  const aboutButton = element(
    'button',
    { class: 'chip quiet', attributes: { type: 'button', popovertarget: about.id } },
    icon('machine'),
    element('span', { class: 'host-name', text: words.localOnly }),
  );
  const bar = element(
    'header',
    { class: 'bar', attributes: { 'aria-label': words.header } },
    logo(),
    element('h1', { text: name }),
    menus,
    element('div', { class: 'space' }),
    viewOnly,
    state,
    aboutButton,
    about,
    roleMenu,
  );

  function entryOf(item: MenuItem): MenuEntry {
    if (item.kind === 'separator') return item;
    if (item.kind === 'menu') return { kind: 'menu', label: item.label, items: item.items.map(entryOf) };
    return { kind: 'item', label: item.label, pick: () => onCommand(item.label, item.function) };
  }

  const captions = new Map<string, HTMLElement>();
  return {
    bar,
    setMenu(caption: string, items: readonly MenuItem[]): void {
      const button = element(
        'button',
        { class: 'menu-button', attributes: { type: 'button', 'aria-keyshortcuts': 'F10' } },
        element('span', { text: caption }),
        icon('down'),
      );
      captions.get(caption)?.remove();
      const menu = menuButton(button, () => items.map(entryOf));
      captions.set(caption, menu);
      menus.append(menu);
    },
    /** The grid keeps Tab for itself; F10 leads out of it, as to the menu bar of a desktop program. */
    focusMenu: (): void => (menus.querySelector('button') ?? roleButton).focus(),
    setRole(now: Role): void {
      roleName.textContent = words.roles[now];
      viewOnly.hidden = now !== 'viewer';
      for (const menu of captions.values()) menu.remove();
      captions.clear();
    },
    setState({ connected, unsaved }: SyncState): void {
      const text = connected
        ? unsaved > 0
          ? words.state.saving
          : words.state.saved
        : unsaved > 0
          ? words.state.lostWith(unsaved)
          : words.state.lost;
      state.dataset.state = connected ? (unsaved > 0 ? 'saving' : 'saved') : 'lost';
      if (state.textContent !== text) state.textContent = text;
    },
  };
}
