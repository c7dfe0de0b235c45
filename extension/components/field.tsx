import type { ComponentChildren } from 'preact';
import type { Found } from '../models/draft';
import { useWords } from './words';

type Props = {
  readonly id: string;
  readonly label: string;
  /** Where the value came from; undefined where that does not matter. */
  readonly origin?: string | null;
  readonly wrong?: string | null;
  readonly children: ComponentChildren;
  /** A way out beside what is wrong. */
  readonly action?: ComponentChildren;
};

/** A label, its control, where its value came from, and what is wrong with it. */
export function Field({ id, label, origin, wrong, children, action }: Props) {
  return (
    <div class={wrong ? 'field field-wrong' : 'field'}>
      <div class="field-head">
        <label for={id}>{label}</label>
        {origin && <span class="origin">{origin}</span>}
      </div>
      {children}
      {wrong && (
        <div class="field-problem" id={`${id}-problem`}>
          <span>{wrong}</span>
          {action}
        </div>
      )}
    </div>
  );
}

/** In words: where a fact was found, whether it was changed since, whether to look again. */
export function useOrigin(): (found: Found<string> | null, current: string) => string {
  const words = useWords();
  return (found, current) => {
    if (!found) return current === '' ? words.from.nothing : words.from.edited;
    if (found.value !== current) return words.from.edited;
    return found.sure ? words.from[found.from] : `${words.from[found.from]}, ${words.from.unsure}`;
  };
}
