import type { RunAnswer } from '../../messages';
import type { FromFrame, ToFrame } from '../script-frame/messages';
import { element } from './element';

/** The same rights as in the policy that the host sends with the frame. */
const sandboxRights =
  'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';

type Parts = {
  readonly title: string;
  readonly html: string;
  readonly run: (name: string, args: readonly unknown[]) => Promise<RunAnswer>;
  readonly onClose: () => void;
  readonly onFocusSheet: () => void;
  readonly onSize?: (size: { readonly width?: number; readonly height?: number }) => void;
};

/** The HTML of a script, in a frame with an origin of its own: it reaches the sheet by `google.script` only. */
export function scriptFrame({ title, html, run, onClose, onFocusSheet, onSize }: Parts) {
  const frame = element('iframe', {
    class: 'script-frame',
    attributes: { sandbox: sandboxRights, src: '/script-frame.html', title },
  });
  // The frame's origin is opaque and cannot be named; its window is compared instead, and its document is ours.
  const tell = (message: ToFrame) => frame.contentWindow?.postMessage(message, '*');

  async function answer(id: number, name: string, args: readonly unknown[]): Promise<void> {
    try {
      const result = await run(name, args);
      tell(
        result.kind === 'value'
          ? { ghim: 'value', id, value: result.value }
          : { ghim: 'error', id, name: result.name, message: result.message },
      );
    } catch (error) {
      tell({ ghim: 'error', id, name: 'NetworkError', message: String(error) });
    }
  }

  function hear(event: MessageEvent): void {
    if (event.source !== frame.contentWindow) return;
    const message = event.data as FromFrame;
    if (message.ghim === 'ready') tell({ ghim: 'write', html });
    else if (message.ghim === 'run') void answer(message.id, message.name, message.args);
    else if (message.ghim === 'close') onClose();
    else if (message.ghim === 'focus') onFocusSheet();
    else if (message.ghim === 'size') onSize?.(message);
  }
  addEventListener('message', hear);
  return {
    frame,
    dispose(): void {
      removeEventListener('message', hear);
      frame.remove();
    },
  };
}
