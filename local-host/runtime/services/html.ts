import { refuse } from '../exception';
import { conformClass, conformService } from '../google';
import { ask } from '../host';
import { Blob, newBlob } from './blob';

type Parts = {
  readonly content: string;
  readonly title: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly metaTags: readonly { readonly name: string; readonly content: string }[];
};

export class HtmlOutput {
  #parts: Parts;
  constructor(content: string) {
    this.#parts = { content, title: '', width: null, height: null, metaTags: [] };
  }
  static partsOf(output: HtmlOutput): Parts {
    return output.#parts;
  }
  #with(change: Partial<Parts>): this {
    this.#parts = { ...this.#parts, ...change };
    return this;
  }
  getContent() {
    return this.#parts.content;
  }
  setContent(content: string) {
    return this.#with({ content: String(content) });
  }
  append(added: string) {
    return this.#with({ content: this.#parts.content + String(added) });
  }
  clear() {
    return this.#with({ content: '' });
  }
  getTitle() {
    return this.#parts.title;
  }
  setTitle(title: string) {
    return this.#with({ title: String(title) });
  }
  getWidth() {
    return this.#parts.width;
  }
  setWidth(width: number) {
    return this.#with({ width });
  }
  getHeight() {
    return this.#parts.height;
  }
  setHeight(height: number) {
    return this.#with({ height });
  }
  addMetaTag(name: string, content: string) {
    return this.#with({ metaTags: [...this.#parts.metaTags, { name, content }] });
  }
  /** Nothing frames the local host's pages but its own. */
  setXFrameOptionsMode() {
    return this;
  }
  setSandboxMode() {
    return this;
  }
  getBlob() {
    return newBlob(this.#parts.content, 'text/html', null);
  }
}

export const partsOf = HtmlOutput.partsOf;

const service = {
  createHtmlOutput: (html: string | Blob = '') =>
    new HtmlOutput(html instanceof Blob ? html.getDataAsString() : String(html)),
  createHtmlOutputFromFile: (name: string) =>
    new HtmlOutput(ask<string | null>('html-file', name) ?? refuse(`No HTML file named ${name} was found.`)),
  getUserAgent: () => null,
};

export function installHtml(): void {
  conformClass('HTML.HtmlOutput', HtmlOutput);
  conformService('HtmlService', service);
}
