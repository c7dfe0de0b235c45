import { EnumValue, enumValue } from '../enums';
import { refuse } from '../exception';
import { conformClass } from '../google';
import { ask } from '../host';
import { type HtmlOutput, partsOf } from './html';

type Item =
  | { readonly kind: 'item'; readonly label: string; readonly function: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly label: string; readonly items: readonly Item[] };

export class Menu {
  readonly #caption: string;
  readonly #items: Item[] = [];
  constructor(caption: string) {
    this.#caption = caption;
  }
  addItem(label: string, functionName: string) {
    this.#items.push({ kind: 'item', label: String(label), function: String(functionName) });
    return this;
  }
  addSeparator() {
    this.#items.push({ kind: 'separator' });
    return this;
  }
  addSubMenu(menu: Menu) {
    this.#items.push({ kind: 'menu', label: menu.#caption, items: menu.#items });
    return this;
  }
  addToUi() {
    ask('show', { kind: 'menu', caption: this.#caption, items: this.#items });
  }
}

export class PromptResponse {
  readonly #button: string;
  readonly #text: string;
  constructor(button: string, text: string) {
    this.#button = button;
    this.#text = text;
  }
  getSelectedButton() {
    return enumValue('Base.Button', this.#button);
  }
  getResponseText() {
    return this.#text;
  }
}

type Told = [first: string, second?: string | EnumValue, third?: EnumValue];
type Answer = { readonly button: string; readonly text: string };

function askPerson(kind: 'alert' | 'prompt', [first, second, third]: Told): Answer {
  const buttons = second instanceof EnumValue ? second : third;
  const title = typeof second === 'string' ? String(first) : '';
  const message = typeof second === 'string' ? second : String(first);
  return ask<Answer>('ask-person', { kind, title, message, buttons: buttons?.name() ?? 'OK' });
}

/** What an officer sees of a script needs more rights than a simple trigger has. */
function needsUi(name: string): void {
  if (ask<{ simple: boolean }>('entry').simple)
    refuse(
      `Specified permissions are not sufficient to call Ui.${name}. Required permissions: https://www.googleapis.com/auth/script.container.ui`,
    );
}

function showDialog(name: string, output: HtmlOutput, title: string, modal: boolean): void {
  needsUi(name);
  const { content, width, height } = partsOf(output);
  ask('show', { kind: 'dialog', title, html: content, width: width ?? 600, height: height ?? 400, modal });
}

export class Ui {
  createMenu(caption: string) {
    return new Menu(String(caption));
  }
  createAddonMenu() {
    return new Menu(ask<{ projectName: string }>('entry').projectName);
  }
  alert(...told: Told) {
    return enumValue('Base.Button', askPerson('alert', told).button);
  }
  prompt(...told: Told) {
    const { button, text } = askPerson('prompt', told);
    return new PromptResponse(button, text);
  }
  showSidebar(output: HtmlOutput) {
    needsUi('showSidebar');
    const { content, title } = partsOf(output);
    ask('show', {
      kind: 'sidebar',
      title: title || ask<{ projectName: string }>('entry').projectName,
      html: content,
    });
  }
  showModalDialog(output: HtmlOutput, title: string) {
    showDialog('showModalDialog', output, title, true);
  }
  showModelessDialog(output: HtmlOutput, title: string) {
    showDialog('showModelessDialog', output, title, false);
  }
}

const ui = new Ui();

export function getUi(): Ui {
  if (!ask<{ ui: boolean }>('entry').ui) refuse('Cannot call SpreadsheetApp.getUi() from this context.');
  return ui;
}

export function installUi(): void {
  conformClass('Base.Menu', Menu);
  conformClass('Base.PromptResponse', PromptResponse);
  conformClass('Base.Ui', Ui);
}
