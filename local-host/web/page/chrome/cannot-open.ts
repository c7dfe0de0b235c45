import type { PageTexts } from '../../../locale/page';
import { element } from './element';

/** Instead of the sheet, when it could not be opened at all. */
export function showCannotOpen(place: HTMLElement, words: PageTexts): void {
  place.replaceChildren(
    element(
      'div',
      { class: 'opening', attributes: { role: 'alert' } },
      element('p', { text: words.cannotOpen }),
      element('button', {
        class: 'button primary',
        attributes: { type: 'button' },
        text: words.reload,
        on: { click: () => location.reload() },
      }),
    ),
  );
}
