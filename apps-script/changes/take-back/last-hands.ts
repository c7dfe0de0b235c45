import type { Google } from '../../google/google';
import { type Indexed, readLines } from '../../operations/state/history-lines';
import { textIn } from '../../tabs/rows/cells';
import type { OpenTable } from '../../tabs/rows/columns';
import { momentOf } from '../../tabs/rows/vietnam-time';
import { readParts } from '../detail-parts';
import { readDetail } from '../effect';
import type { Obstacle } from './plan';

/** Who changed something last, as *Nhật ký* knows it. */
export type Hand = { readonly by: string; readonly at: string };

/** So many later lines are looked through; who worked before them stays unknown. */
const mostLines = 2_000;

/** For each obstacle the last line after `line` that changed it; null where none tells of it. */
export const lastHands = (
  google: Google,
  log: OpenTable<'history'>,
  index: readonly Indexed[],
  line: Indexed,
  obstacles: readonly Obstacle[],
): readonly (Hand | null)[] => {
  if (obstacles.length === 0) return [];
  const later = index.slice(index.findIndex(({ id }) => id === line.id) + 1).slice(-mostLines);
  const lines = readLines(log, later).reverse();
  const hands = new Map<Obstacle, Hand>();
  for (const { cells } of lines) {
    const waiting = obstacles.filter((obstacle) => !hands.has(obstacle));
    const text = textIn(cells.detail);
    const spread = text.includes('"parts":');
    const near = waiting.filter(({ id }) => spread || text.includes(JSON.stringify(id).slice(1, -1)));
    if (near.length === 0) continue;
    const effects = readDetail(text, () => readParts(google, textIn(cells.id)))?.effects ?? [];
    for (const obstacle of near) {
      const touched = effects.some((effect) => {
        if (effect.kind === 'mended') return false;
        if (effect.table !== obstacle.table || effect.id !== obstacle.id) return false;
        return effect.kind !== 'changed' || obstacle.column === '' || obstacle.column in effect.after;
      });
      if (touched) hands.set(obstacle, { by: textIn(cells.by), at: momentOf(cells.at) });
    }
  }
  return obstacles.map((obstacle) => hands.get(obstacle) ?? null);
};
