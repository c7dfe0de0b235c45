import type { PageTexts } from '../../../locale/page';
import type { Lost } from '../sync/live-sync';
import { element } from './element';
import type { Toasts } from './toasts';

/** What a person had entered and the sheet did not take: kept in view until it was copied or dismissed. */
export function showLost({ why, texts }: Lost, words: PageTexts, notices: Toasts): void {
  if (texts.length === 0) {
    if (why !== 'moved') notices.show({ message: words.reloaded, seconds: 12, tone: 'problem' });
    return;
  }
  const text = texts.join('\n');
  const copy = element('button', {
    class: 'button',
    text: words.copy,
    attributes: { type: 'button' },
    on: {
      click: async () => {
        await navigator.clipboard.writeText(text);
        copy.textContent = words.copied;
      },
    },
  });
  notices.show({
    title: words.notWritten,
    message: why === 'refused' ? words.notWrittenRefused : words.notWrittenStale,
    seconds: -1,
    tone: 'problem',
    extra: [element('pre', { class: 'lost-text', text, attributes: { tabindex: '0' } }), copy],
  });
}
