import type { PageTexts } from '../../../locale/page';
import { element } from './element';

/** Says above every tab of a demo that nothing of it is real; it cannot be closed. */
export const sampleMark = (words: PageTexts): HTMLElement =>
  element(
    'aside',
    { class: 'sample-mark', attributes: { 'aria-label': words.sample.label } },
    element('p', { text: words.sample.text }),
  );
