import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Notice } from './notice';
import { useWords } from './words';

/** A part of the panel whose code comes when it is opened for the first time: the panel itself is ready sooner. */
export type LateScreen = () => Promise<ComponentType>;

export function Late({ load }: { readonly load: LateScreen }) {
  const words = useWords().tabs;
  const [tries, tryAgain] = useState(0);
  const [screen, show] = useState<{ readonly of: ComponentType | null } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try loads once more
  useEffect(() => {
    let isInView = true;
    load().then(
      (of) => isInView && show({ of }),
      (error: unknown) => {
        console.error('part of the panel not loaded', error);
        if (isInView) show({ of: null });
      },
    );
    return () => {
      isInView = false;
    };
  }, [load, tries]);
  if (screen === null) return null;
  if (screen.of !== null) return <screen.of />;
  return (
    <Notice tone="danger" live>
      <p>{words.notLoaded}</p>
      <button type="button" onClick={() => tryAgain(tries + 1)}>
        {words.tryAgain}
      </button>
    </Notice>
  );
}
