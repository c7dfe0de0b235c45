import type { PageTexts } from '../../../locale/page';
import type { Cell } from '../sync/follow-cell';
import type { Lost } from '../sync/lost';
import { element } from './element';
import type { Toasts } from './toasts';

/** What a person had entered and the sheet did not take: kept in view until it was written, copied or dismissed. */
export function showLost(
  lost: Lost,
  words: PageTexts,
  notices: Toasts,
  nameOf: (cell: Cell) => string,
): void {
  const { why, cells } = lost;
  if (cells.length === 0) {
    notices.show({ message: words.reloaded[why], seconds: 12, tone: 'problem' });
    return;
  }
  const button = (text: string, click: (button: HTMLButtonElement) => void) => {
    const made: HTMLButtonElement = element('button', {
      class: 'button',
      text,
      attributes: { type: 'button' },
      on: { click: () => click(made) },
    });
    return made;
  };
  const list = element(
    'ul',
    { class: 'lost-text', attributes: { tabindex: '0', 'aria-label': words.notWritten } },
    ...cells.map(({ text, at }) =>
      element(
        'li',
        {},
        ...(at ? [element('span', { class: 'cell-name', text: nameOf(at) }), ' '] : []),
        element('span', { text }),
      ),
    ),
  );
  const again = button(words.writeAgain, (pressed) => {
    if (lost.writeAgain()) {
      notice.close();
    } else {
      pressed.disabled = true;
      pressed.textContent = words.noPlaceLeft;
    }
  });
  const copy = button(words.copy, async (pressed) => {
    await navigator.clipboard.writeText(cells.map(({ text }) => text).join('\n'));
    pressed.textContent = words.copied;
  });
  const isPlaced = cells.some(({ at }) => at !== undefined);
  const notice = notices.show({
    title: words.notWritten,
    message: words.notWrittenBecause[why],
    seconds: -1,
    tone: 'problem',
    extra: [list, element('div', { class: 'toast-actions' }, ...(isPlaced ? [again] : []), copy)],
  });
}
