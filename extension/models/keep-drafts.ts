import { effect, type ReadonlySignal } from '@preact/signals';
import type { ArticleDraft } from './draft';
import type { PageView } from './panel-ports';

/** Keeps what is typed: each change of the draft in view is written, except its first state. */
export function keepDrafts(
  content: ReadonlySignal<PageView>,
  write: (draft: ArticleDraft) => void,
): () => void {
  let known: unknown = null;
  let of: ArticleDraft | null = null;
  return effect(() => {
    const view = content.value;
    if (view.kind !== 'draft') return;
    const fields = view.draft.fields.value;
    const first = of !== view.draft;
    of = view.draft;
    if (!first && fields !== known) write(view.draft);
    known = fields;
  });
}
