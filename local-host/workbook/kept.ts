import { type Anchored, follow } from './anchors';
import type { Change, Metadata, Protection, SheetId } from './engine';

/** What the host keeps beside Univer's data, in the same journal and snapshot. */
export type KeptData = Anchored & { readonly state: Readonly<Record<string, unknown>> };

export type KeptChange = Extract<
  Change,
  { op: 'metadata-add' | 'metadata-remove' | 'protect' | 'unprotect' | 'state' }
>;

export type Kept = {
  metadata(): readonly Metadata[];
  protections(): readonly Protection[];
  state(key: string): unknown;
  data(): KeptData;
  /** Applies a change of the add-on, and tells the journal. */
  apply(change: KeptChange): void;
  /** The same from the journal. */
  replay(change: KeptChange): void;
  /** Follows a mutation of Univer. */
  follow(id: string, params: unknown): void;
  /** What runs inside moves rows by writing cells. */
  sorting(sheet: SheetId, body: () => void): void;
};

export function createKept(
  start: KeptData,
  tell: (change: KeptChange) => void,
  moving: (sheet: SheetId, body: () => void) => void,
): Kept {
  let anchored: Anchored = { metadata: start.metadata, protections: start.protections };
  const state = new Map(Object.entries(start.state));

  function replay(change: KeptChange): void {
    const { metadata, protections } = anchored;
    switch (change.op) {
      case 'metadata-add':
        anchored = { metadata: [...metadata, change.metadata], protections };
        return;
      case 'metadata-remove':
        anchored = { metadata: metadata.filter(({ id }) => id !== change.id), protections };
        return;
      case 'protect':
        anchored = { metadata, protections: [...protections, change.protection] };
        return;
      case 'unprotect':
        anchored = { metadata, protections: protections.filter(({ id }) => id !== change.id) };
        return;
      case 'state':
        if (change.value === undefined) state.delete(change.key);
        else state.set(change.key, change.value);
        return;
    }
  }

  return {
    metadata: () => anchored.metadata,
    protections: () => anchored.protections,
    state: (key) => state.get(key),
    data: () => ({ ...anchored, state: Object.fromEntries(state) }),
    apply: (change) => {
      replay(change);
      tell(change);
    },
    replay,
    follow: (id, params) => {
      anchored = follow(anchored, id, params);
    },
    sorting: moving,
  };
}
