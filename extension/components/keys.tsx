import type { ComponentChildren } from 'preact';

/** The words of a sentence with its shortcut drawn as keys. */
export function WithKeys({ text, keys }: { readonly text: string; readonly keys: string }) {
  const [before = '', after = ''] = text.split(keys);
  return (
    <>
      {before}
      <Keys keys={keys} />
      {after}
    </>
  );
}

function Keys({ keys }: { readonly keys: string }) {
  const parts: ComponentChildren[] = keys.split('+').map((key) => <kbd key={key}>{key}</kbd>);
  return <span class="keys">{parts}</span>;
}
