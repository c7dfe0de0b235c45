import type { UiEvent } from '../../execution/service';
import { pageTexts } from '../../locale/page';
import type { Role, ToPage } from '../messages';
import { ask } from './chrome/ask';
import { element } from './chrome/element';
import { header } from './chrome/header';
import { showLost } from './chrome/lost-text';
import { sampleMark } from './chrome/sample-mark';
import { scriptDialog } from './chrome/script-dialog';
import { sidebar } from './chrome/sidebar';
import { toasts } from './chrome/toasts';
import { createGrid } from './grid/grid';
import type { HostApi, WorkbookSnapshot } from './host-api';
import type { Settings } from './settings';
import { liveSync } from './sync/live-sync';

type Shown<Kind extends UiEvent['kind']> = Extract<UiEvent, { kind: Kind }>;

const roleKept = 'so-ghim-role';
/** A command that takes longer than this says that it runs. */
const patience = 600;

/** Puts the page together: the bar, the grid, the sidebar, and what keeps them alike with the host. */
export async function openPage(
  place: HTMLElement,
  settings: Settings,
  api: HostApi,
  first: WorkbookSnapshot,
): Promise<void> {
  const words = pageTexts(settings.language);
  let role: Role = readRole();

  const notices = toasts(words);
  const sheet = element('main', { class: 'sheet', attributes: { 'aria-label': words.sheet } });
  const focusSheet = () => sheet.querySelector<HTMLElement>('[contenteditable="true"]')?.focus();
  const runFromFrame = (name: string, args: readonly unknown[]) => api.run('page', name, args);
  const side = sidebar(words, runFromFrame, focusSheet);
  const bar = header({
    words,
    name: document.title,
    role: () => role,
    onRole: (next) => void changeRole(next),
    onCommand: (label, name) => void runCommand(label, name),
  });
  const questions = new Map<string, ReturnType<typeof ask>>();
  let dialog: ReturnType<typeof scriptDialog> | undefined;

  place.replaceChildren(
    bar.bar,
    ...(settings.isSample ? [sampleMark(words)] : []),
    element('div', { class: 'work' }, sheet, side.place),
    notices.place,
  );
  bar.setRole(role);
  const grid = await createGrid(sheet, settings.language);
  followColours(grid.setDark);
  grid.setEditable(role !== 'viewer');
  grid.open(first.workbook, first.settings);
  liveSync({
    settings,
    api,
    grid,
    role: () => role,
    first,
    onState: bar.setState,
    onUi: show,
    onLost: (lost) => showLost(lost, words, notices, grid.places.nameOf),
    onReloaded({ writtenAgain, typingGoesOn }) {
      if (writtenAgain > 0) notices.show({ message: words.writtenAgain(writtenAgain), seconds: 12 });
      if (typingGoesOn) notices.show({ message: words.typingGoesOn, seconds: 12 });
    },
  });
  let undoNotice: { close: () => void } | undefined;
  grid.onUndoForgotten(() => {
    undoNotice?.close();
    undoNotice = notices.show({ message: words.undoForgotten, seconds: 12 });
  });
  void grid.takesKeys().then(() => {
    document.documentElement.dataset.ready = 'true';
  });
  const leaveGrid = (event: KeyboardEvent) => {
    if (event.key !== 'F10' || event.shiftKey || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    bar.focusMenu();
  };
  addEventListener('keydown', leaveGrid, true);

  const asked = (event: Shown<'alert'> | Shown<'prompt'>) => {
    const question = ask(event, words, (button, text) => {
      questions.delete(event.id);
      api.answer(event.id, button, text).catch(console.warn);
    });
    questions.set(event.id, question);
  };
  const shows: { readonly [Kind in UiEvent['kind']]: (event: Shown<Kind>) => void } = {
    menu: ({ caption, items }) => bar.setMenu(caption, items),
    sidebar: ({ title, html }) => side.show(title, html),
    toast: (event) => notices.show(event),
    activate: (event) => grid.show(event),
    alert: asked,
    prompt: asked,
    dialog(event) {
      dialog?.close();
      dialog = scriptDialog({ event, words, run: runFromFrame, onFocusSheet: focusSheet });
    },
  };

  function show(message: Extract<ToPage, { kind: 'ui' | 'answered' }>): void {
    if (message.kind === 'answered') questions.get(message.id)?.withdraw();
    else shows[message.event.kind](message.event as never);
  }

  async function runCommand(label: string, name: string): Promise<void> {
    let running: { close: () => void } | undefined;
    const timer = setTimeout(() => {
      running = notices.show({ message: words.working(label), seconds: -1 });
    }, patience);
    try {
      const answer = await api.run('menu', name, []);
      if (answer.kind === 'error') tellFailure(label, answer.message);
    } catch (error) {
      console.warn(error);
      tellFailure(label, words.hostUnreachable);
    } finally {
      clearTimeout(timer);
      running?.close();
    }
  }

  const tellFailure = (label: string, message: string) =>
    notices.show({ message: words.failed(label, message), seconds: -1, tone: 'problem' });

  async function changeRole(next: Role): Promise<void> {
    role = next;
    sessionStorage.setItem(roleKept, next);
    side.hide();
    dialog?.close();
    bar.setRole(next);
    grid.setEditable(next !== 'viewer');
    try {
      await api.become(next);
    } catch (error) {
      // The socket says who sits here when it comes back.
      console.warn(error);
    }
  }
}

function readRole(): Role {
  const kept = sessionStorage.getItem(roleKept);
  return kept === 'officer' || kept === 'viewer' ? kept : 'owner';
}

function followColours(setDark: (dark: boolean) => void): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  setDark(dark.matches);
  dark.addEventListener('change', () => setDark(dark.matches));
}
