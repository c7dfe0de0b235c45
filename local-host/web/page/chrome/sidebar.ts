import type { PageTexts } from '../../../locale/page';
import type { RunAnswer } from '../../messages';
import { element } from './element';
import { icon } from './icons';
import { scriptFrame } from './script-frame';

type Run = (name: string, args: readonly unknown[]) => Promise<RunAnswer>;

/** The place at the right for a script's sidebar: 300 pixels, as at Google; a new one replaces the one before. */
export function sidebar(words: PageTexts, run: Run, onFocusSheet: () => void) {
  const heading = element('h2');
  const close = element(
    'button',
    {
      class: 'icon-button',
      attributes: { type: 'button', 'aria-label': words.closeSidebar, title: words.closeSidebar },
      on: { click: () => hide() },
    },
    icon('close'),
  );
  const place = element(
    'aside',
    { class: 'sidebar', attributes: { 'aria-label': words.sidebar }, set: { hidden: true } },
    element('header', {}, heading, close),
  );
  let inside: ReturnType<typeof scriptFrame> | undefined;

  function hide(): void {
    inside?.dispose();
    inside = undefined;
    place.hidden = true;
    onFocusSheet();
  }

  return {
    place,
    hide,
    show(title: string, html: string): void {
      inside?.dispose();
      heading.textContent = title;
      inside = scriptFrame({ title, html, run, onClose: hide, onFocusSheet });
      place.append(inside.frame);
      place.hidden = false;
    },
  };
}
