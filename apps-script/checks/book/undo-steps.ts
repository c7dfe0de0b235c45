import type { Effect } from '../../changes/effect';

/**
 * Effects of a repair that are put back together: of one kind and table, and each cell or row only once. `size` counts
 * effects, and of repaired cells each: it is by their number that an undoing is gone on with.
 */
export type UndoStep = { readonly effects: readonly Effect[]; readonly size: number };

const rowsAtOnce = 500;
/** Each may be a call of its own, where they lie apart. */
const cellsAtOnce = 100;

/** Repaired cells one by one, so that a step can end between them. */
const apart = (effect: Effect): Effect[] => {
  if (effect.kind !== 'mended' || effect.mend.do !== 'cells') return [effect];
  const { mend } = effect;
  return mend.cells.map((cell): Effect => ({ kind: 'mended', mend: { ...mend, cells: [cell] } }));
};

/** What effects have in common that can be put back in one go; null for those that go by themselves. */
const groupOf = (effect: Effect): string | null => {
  if (effect.kind === 'mended') {
    return effect.mend.do === 'cells' ? `cells ${effect.mend.table} ${effect.mend.column}` : null;
  }
  return effect.kind === 'identified' ? null : `${effect.kind} ${effect.table}`;
};

const mostOf = (effect: Effect): number =>
  effect.kind === 'added' || effect.kind === 'removed' ? rowsAtOnce : cellsAtOnce;

const thingOf = (effect: Effect): string => {
  if (effect.kind === 'mended') return effect.mend.do === 'cells' ? String(effect.mend.cells[0]?.[0]) : '';
  return effect.kind === 'changed' ? `${effect.id} ${Object.keys(effect.before)}` : effect.id;
};

/** The steps that undo a repair, the last of it first. */
export const undoSteps = (effects: readonly Effect[]): readonly UndoStep[] => {
  const steps: Effect[][] = [];
  let things = new Set<string>();
  for (const effect of effects.flatMap(apart).reverse()) {
    const open = steps[steps.length - 1];
    const first = open?.[0];
    const group = groupOf(effect);
    const goesIn =
      open !== undefined &&
      first !== undefined &&
      group !== null &&
      group === groupOf(first) &&
      open.length < mostOf(first) &&
      !things.has(thingOf(effect));
    if (goesIn) open.push(effect);
    else {
      steps.push([effect]);
      things = new Set();
    }
    things.add(thingOf(effect));
  }
  return steps.map((step) => ({ effects: step, size: step.length }));
};
