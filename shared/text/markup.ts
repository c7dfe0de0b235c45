import { displayText } from './normalise';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Not characters to XML 1.0: no parser takes a document that has one. */
const noCharacter = /[\ufffe\uffff]/g;

/** An address as it may stand in HTML and XML: letter for letter, as another one leads elsewhere. */
export const escapeAddress = (address: string): string =>
  address.replace(/[&<>"']/g, (letter) => entities[letter] as string);

/** A text from outside as it may stand in HTML and XML, between tags and in quoted attributes. */
export const escapeMarkup = (text: string): string =>
  escapeAddress(displayText(text).replace(noCharacter, ''));
