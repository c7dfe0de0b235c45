import type { UiEvent } from '../../../execution/service';
import type { PageTexts } from '../../../locale/page';
import type { RunAnswer } from '../../messages';
import { showModal } from './modal';
import { scriptFrame } from './script-frame';

type Parts = {
  readonly event: Extract<UiEvent, { kind: 'dialog' }>;
  readonly words: PageTexts;
  readonly run: (name: string, args: readonly unknown[]) => Promise<RunAnswer>;
  readonly onFocusSheet: () => void;
};

/** `showModalDialog` and `showModelessDialog`: a script's HTML in a dialog of the size that it asks for. */
export function scriptDialog({ event, words, run, onFocusSheet }: Parts): { close: () => void } {
  const inside = scriptFrame({
    title: event.title || words.dialog,
    html: event.html,
    run,
    onClose: () => shown.close(),
    onFocusSheet,
    onSize: resize,
  });
  function resize({ width, height }: { readonly width?: number; readonly height?: number }): void {
    if (width) inside.frame.style.width = `${width}px`;
    if (height) inside.frame.style.height = `${height}px`;
  }
  resize(event);
  // The dialog gives the focus to what the script shows, not to the cross.
  inside.frame.autofocus = true;
  const shown = showModal({
    title: event.title,
    label: words.dialog,
    modal: event.modal,
    words,
    content: [inside.frame],
    onClose: () => {
      inside.dispose();
      onFocusSheet();
    },
  });
  shown.dialog.classList.add('with-frame');
  return shown;
}
