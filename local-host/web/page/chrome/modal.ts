import type { PageTexts } from '../../../locale/page';
import { element } from './element';
import { icon } from './icons';

type Modal = {
  /** Empty where a script gave none; `label` then names the dialog to a screen reader. */
  readonly title: string;
  readonly label?: string;
  readonly content: readonly Node[];
  readonly actions?: readonly HTMLButtonElement[];
  readonly modal?: boolean;
  readonly kind?: 'alertdialog' | 'dialog';
  /** Esc, the close button, or `close()`. */
  readonly onClose: () => void;
  readonly words: PageTexts;
};

let count = 0;

/** A dialog by the browser's own element: it keeps the focus inside, closes by Esc, and gives the focus back. */
export function showModal({
  title,
  label = '',
  content,
  actions = [],
  modal = true,
  kind,
  onClose,
  words,
}: Modal) {
  count += 1;
  const heading =
    title === ''
      ? element('span', { class: 'no-title' })
      : element('h2', { text: title, attributes: { id: `dialog-title-${count}` } });
  const dismiss = element(
    'button',
    {
      class: 'icon-button',
      attributes: { type: 'button', 'aria-label': words.close, title: words.close },
      on: { click: () => dialog.close() },
    },
    icon('close'),
  );
  const dialog = element(
    'dialog',
    {
      class: modal ? 'dialog' : 'dialog modeless',
      attributes: {
        role: kind,
        ...(title === '' ? { 'aria-label': label } : { 'aria-labelledby': heading.id }),
      },
      on: {
        close: () => {
          dialog.remove();
          onClose();
        },
        // The grid listens to keys of the whole window.
        keydown: (event) => event.stopPropagation(),
      },
    },
    element('header', {}, heading, dismiss),
    element('div', { class: 'dialog-content' }, ...content),
  );
  if (actions.length > 0) dialog.append(element('footer', {}, ...actions));
  document.body.append(dialog);
  if (modal) dialog.showModal();
  else dialog.show();
  return { dialog, close: () => dialog.close() };
}
