import { element } from './element';

/** The product's mark: the page's own icon, so that it is drawn in one place. */
export function logo(): HTMLImageElement {
  const href = document.querySelector<HTMLLinkElement>('link[rel="icon"]')?.getAttribute('href') ?? '';
  return element('img', { class: 'logo', attributes: { src: href, alt: '', width: '28', height: '28' } });
}
