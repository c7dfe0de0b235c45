import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from './button';

type ChooseProps = {
  readonly children: ComponentChildren;
  readonly kind?: 'main' | 'plain' | 'quiet';
  /** As the browser's window for choosing takes it; everything where it is left out. */
  readonly accept?: string;
  readonly onChoose: (files: readonly File[]) => void;
};

/** A button that opens the browser's own window for choosing files. */
export function ChooseFiles({ children, kind = 'plain', accept, onChoose }: ChooseProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={accept}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file may be chosen once more.
          currentTarget.value = '';
          onChoose(files);
        }}
      />
      <Button kind={kind} onPress={() => input.current?.click()}>
        {children}
      </Button>
    </>
  );
}
