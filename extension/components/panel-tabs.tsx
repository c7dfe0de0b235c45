import { useRef } from 'preact/hooks';
import type { PanelTab } from '../models/panel-tab';
import { useWords } from './words';

type Props = {
  readonly tabs: readonly PanelTab[];
  readonly chosen: PanelTab;
  /** What waits for the person in a part, as a number on its tab; 0 or absent: nothing. */
  readonly counts: Readonly<Partial<Record<PanelTab, number>>>;
  readonly onChoose: (tab: PanelTab) => void;
};

/** The parts of the panel. Left and right arrows change the part, as ARIA's tabs do. */
export function PanelTabs({ tabs, chosen, counts, onChoose }: Props) {
  const words = useWords().tabs;
  const list = useRef<HTMLDivElement>(null);
  const press = (event: KeyboardEvent) => {
    const at = tabs.indexOf(chosen);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = (to + tabs.length) % tabs.length;
    onChoose(tabs[next]!);
    list.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <nav class="tabs-bar" aria-label={words.label}>
      <div class="tabs" role="tablist" aria-label={words.label} ref={list} onKeyDown={press}>
        {tabs.map((tab) => {
          const count = counts[tab] ?? 0;
          return (
            <button
              key={tab}
              type="button"
              role="tab"
              id={`tab-${tab}`}
              aria-selected={tab === chosen}
              aria-controls="part"
              tabIndex={tab === chosen ? 0 : -1}
              onClick={() => onChoose(tab)}
            >
              {words[tab]}
              {count > 0 && (
                <>
                  <span class="tab-count">{count > 99 ? '99+' : count}</span>
                  <span class="hidden-label"> {words.toLookAt}</span>
                </>
              )}
            </button>
          );
        })}
      </div>
    </nav>
  );
}
