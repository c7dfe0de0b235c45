/** What a script's HTML in its frame and the page tell each other by postMessage. */
export type FromFrame =
  | { readonly ghim: 'ready' }
  | { readonly ghim: 'run'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly ghim: 'close' }
  | { readonly ghim: 'focus' }
  | { readonly ghim: 'size'; readonly width?: number; readonly height?: number };

export type ToFrame =
  | { readonly ghim: 'write'; readonly html: string }
  | { readonly ghim: 'value'; readonly id: number; readonly value: unknown }
  | { readonly ghim: 'error'; readonly id: number; readonly name: string; readonly message: string };
