import { displayText } from '../../shared/text/normalise';
import { type Found, found, limits, type Provenance } from './reading';

const hidden = /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|IFRAME|SELECT|TEXTAREA|SVG|BUTTON)$/i;

/** Server tags that some SharePoint pages leak into their text (`<asp:Label runat="server">`, DOMAIN.md 6.1). */
const serverTag = /<\/?asp:[^>]*>?|\bID="[^"]*"\s*runat="server"[^>]*>?/gi;

/** The text below an element, at most `most` characters, without scripts; block ends become spaces. */
export function textOf(element: Element | null | undefined, most: number = limits.field): string {
  if (!element) return '';
  const walker = element.ownerDocument.createTreeWalker(element, 5 /* elements and texts */, {
    acceptNode: (node) => (node.nodeType === 1 && hidden.test(node.nodeName) ? 2 : 1),
  });
  let text = '';
  for (
    let node = walker.nextNode(), seen = 0;
    node && seen < limits.textNodes && text.length < most * 2;
    node = walker.nextNode(), seen += 1
  ) {
    if (node.nodeType === 3) text += (node.nodeValue ?? '').slice(0, most * 2);
    else if (/^(P|DIV|BR|LI|TR|TD|H[1-6]|SECTION|UL)$/.test(node.nodeName)) text += ' ';
  }
  return displayText(text.replace(serverTag, ' ').slice(0, most * 2)).slice(0, most);
}

/** The first of some selectors that stands on the page with text in it. */
export function firstText(page: ParentNode, selectors: readonly string[], most?: number): string {
  for (const selector of selectors) {
    for (const element of page.querySelectorAll(selector)) {
      const text = textOf(element, most);
      if (text !== '') return text;
    }
  }
  return '';
}

/** A meta tag's content by `name`, `property` or `itemprop`. */
export const metaText = (page: Document, name: string): string =>
  displayText(
    page
      .querySelector(`meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`)
      ?.getAttribute('content')
      ?.slice(0, limits.lead * 2) ?? '',
  );

export const foundText = (value: string, from: Provenance, sure: boolean): Found<string> | null =>
  value === '' ? null : found(value.slice(0, limits.field), from, sure);

/** A title longer than a headline can be is cut, and the editor is asked to look at it. */
export const foundTitle = (value: string, from: Provenance, sure: boolean): Found<string> | null => {
  if (value === '') return null;
  return value.length > limits.title
    ? found(`${value.slice(0, limits.title - 1).trimEnd()}…`, from, false)
    : found(value, from, sure);
};
