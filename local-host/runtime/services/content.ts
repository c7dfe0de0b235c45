import { type EnumValue, enumValue } from '../enums';
import { conformClass, conformService } from '../google';

const mimeTypes: Readonly<Record<string, string>> = {
  ATOM: 'application/atom+xml',
  CSV: 'text/csv',
  ICAL: 'text/calendar',
  JAVASCRIPT: 'text/javascript',
  JSON: 'application/json',
  RSS: 'application/rss+xml',
  TEXT: 'text/plain',
  VCARD: 'text/vcard',
  XML: 'text/xml',
};

export class TextOutput {
  #content: string;
  #type: EnumValue = enumValue('Content.MimeType', 'TEXT');
  #fileName: string | null = null;
  constructor(content: string) {
    this.#content = content;
  }
  static mimeTypeOf(output: TextOutput): string {
    return mimeTypes[output.#type.name()] ?? 'text/plain';
  }
  getContent() {
    return this.#content;
  }
  setContent(content: string) {
    this.#content = String(content);
    return this;
  }
  append(added: string) {
    this.#content += String(added);
    return this;
  }
  clear() {
    this.#content = '';
    return this;
  }
  getMimeType() {
    return this.#type;
  }
  setMimeType(type: EnumValue) {
    this.#type = type;
    return this;
  }
  downloadAsFile(name: string) {
    this.#fileName = name;
    return this;
  }
  getFileName() {
    return this.#fileName;
  }
}

export function installContent(): void {
  conformClass('Content.TextOutput', TextOutput);
  conformService('ContentService', {
    createTextOutput: (content: string = '') => new TextOutput(String(content)),
  });
}
