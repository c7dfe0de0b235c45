import type { PageTexts } from '../../../locale/page';
import { element } from './element';
import { icon } from './icons';

export type Toast = {
  readonly title?: string;
  readonly message: string;
  /** Google's measure: seconds in view, a negative number for "until it is closed". */
  readonly seconds: number;
  readonly tone?: 'plain' | 'problem';
  readonly extra?: readonly Node[];
};

/** Short messages at the lower right; a screen reader hears them without losing its place. */
export function toasts(words: PageTexts) {
  const place = element('div', { class: 'toasts', attributes: { role: 'log', 'aria-live': 'polite' } });
  return {
    place,
    show({ title, message, seconds, tone = 'plain', extra = [] }: Toast): { close: () => void } {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const close = () => {
        clearTimeout(timer);
        toast.remove();
      };
      const toast = element(
        'div',
        {
          class: `toast ${tone}`,
          on: {
            // Whoever reads it keeps it.
            pointerenter: () => clearTimeout(timer),
            focusin: () => clearTimeout(timer),
          },
        },
        element(
          'div',
          { class: 'toast-text' },
          ...(title ? [element('strong', { text: title })] : []),
          element('p', { text: message }),
          ...extra,
        ),
        element(
          'button',
          {
            class: 'icon-button',
            attributes: { type: 'button', 'aria-label': words.closeNotice },
            on: { click: close },
          },
          icon('close'),
        ),
      );
      place.append(toast);
      if (seconds >= 0) timer = setTimeout(close, seconds * 1000);
      return { close };
    },
  };
}

export type Toasts = ReturnType<typeof toasts>;
