import { displayText } from '../../shared/text/normalise';
import { textOf } from './text-of';

/** The element that schema.org calls an article, and its own properties (not those of articles listed inside). */
export function findMicrodata(page: Document): Element | null {
  const scopes = [...page.querySelectorAll('[itemscope][itemtype*="Article" i]')].slice(0, 20);
  return scopes.find((scope) => microText(scope, 'headline') !== '') ?? scopes[0] ?? null;
}

export function microText(scope: Element | null, name: string): string {
  if (!scope) return '';
  for (const element of [...scope.querySelectorAll(`[itemprop~="${name}"]`)].slice(0, 20)) {
    const owner = element.parentElement?.closest('[itemscope]');
    if (owner !== scope) continue;
    const nested = element.hasAttribute('itemscope') ? element.querySelector('[itemprop~="name"]') : null;
    const text = statedText(nested ?? element);
    if (text !== '') return text;
  }
  return '';
}

const statedText = (element: Element): string => {
  const stated = element.getAttribute('content') ?? element.getAttribute('datetime');
  return stated === null ? textOf(element, 1000) : displayText(stated.slice(0, 2000));
};
