import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

type TabsProps<Id extends string> = {
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly name: string }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  readonly children: ComponentChildren;
  /** The part in view scrolls by itself: the keyboard has to reach it. */
  readonly scrolls?: boolean;
};

/** Parts of a page of which one is in view. Left and right arrows change the part, as ARIA's tabs do. */
export function Tabs<Id extends string>({ label, tabs, chosen, onChoose, children, scrolls }: TabsProps<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const at = tabs.findIndex((tab) => tab.id === chosen);

  function press(event: KeyboardEvent): void {
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = (to + tabs.length) % tabs.length;
    onChoose(tabs[next]!.id);
    list.current?.querySelectorAll('button')[next]?.focus();
  }

  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={press}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`tab-${tab.id}`}
            aria-selected={tab.id === chosen}
            aria-controls="panel"
            tabIndex={tab.id === chosen ? 0 : -1}
            onClick={() => onChoose(tab.id)}
          >
            {tab.name}
          </button>
        ))}
      </div>
      <div
        class="panel"
        role="tabpanel"
        id="panel"
        aria-labelledby={`tab-${chosen}`}
        tabIndex={scrolls ? 0 : undefined}
      >
        {children}
      </div>
    </>
  );
}
