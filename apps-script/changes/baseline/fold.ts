import type { TableId } from '../../../shared/tables/index';
import type { Google } from '../../google/google';
import { readIndex, readLines } from '../../operations/state/history-lines';
import { textIn } from '../../tabs/rows/cells';
import { openTable } from '../../tabs/rows/columns';
import { readParts } from '../detail-parts';
import { type Effect, readDetail } from '../effect';
import { isFormula } from '../mend';
import type { Image } from '../take-back/plan';
import { changeBetween, type Difference } from './differences';
import { followed, keepBaselineState, readBaselineState } from './state';
import { type Baseline, keyOf } from './store';

type RowEffect = Exclude<Effect, { kind: 'mended' }>;

/** Repairs of cells are changes of rows as well. */
const rowEffectsOf = (effect: Effect): RowEffect[] => {
  if (effect.kind !== 'mended') return [effect];
  const { mend } = effect;
  if (mend.do === 'row-removed') {
    return [{ kind: 'removed', table: mend.table, id: mend.id, before: mend.before }];
  }
  if (mend.do !== 'cells') return [];
  return mend.cells.flatMap(([id, before, after]): RowEffect[] => {
    if (isFormula(before) || isFormula(after)) return [];
    const { table, column } = mend;
    return [
      { kind: 'changed', table, id, before: { [column]: before }, after: { [column]: after } } as RowEffect,
    ];
  });
};

/** The effects of lines that the baseline does not know yet, oldest first; it knows them afterwards. */
const takeNews = (google: Google): RowEffect[] => {
  const log = openTable(google, 'history');
  if (!log.ok) return [];
  const index = readIndex(log.value);
  const state = readBaselineState(google);
  const newest = index[index.length - 1]?.at ?? 0;
  const fresh =
    state === null
      ? []
      : index.filter(({ at, id }) => at > state.at || (at === state.at && !state.ids.includes(id)));
  if (state !== null && fresh.length === 0) return [];
  keepBaselineState(google, {
    at: newest,
    ids: index.filter(({ at }) => at === newest).map(({ id }) => id),
    adopted: state?.adopted ?? [],
  });
  return readLines(log.value, fresh).flatMap(({ cells }) => {
    const detail = readDetail(textIn(cells.detail), () => readParts(google, textIn(cells.id)));
    return (detail?.effects ?? []).flatMap(rowEffectsOf);
  });
};

/**
 * Brings the baseline up to what *Nhật ký* tells. Where a line found a cell otherwise than it was believed to be,
 * somebody had changed it by hand before: these are given back.
 */
export const foldHistory = (google: Google, baseline: Baseline): readonly Difference[] => {
  const effects = takeNews(google).filter((effect) =>
    (followed as readonly TableId[]).includes(effect.table),
  );
  if (effects.length === 0) return [];
  const keys = [...new Set(effects.map(({ table, id }) => keyOf(table, id)))];
  const rows = new Map<string, Image | null>(baseline.values(keys));
  const unseen: Difference[] = [];
  for (const effect of effects) {
    const { table, id } = effect;
    const key = keyOf(table, id);
    const known = rows.get(key) ?? null;
    if (effect.kind === 'added' || effect.kind === 'identified') rows.set(key, effect.after as Image);
    else if (known === null) continue;
    else {
      const before = effect.before as Image;
      const columns = effect.kind === 'changed' ? Object.keys(before) : undefined;
      const missed = changeBetween(table, id, known, before, columns);
      if (missed) unseen.push({ ...missed, row: { ...known, ...before } });
      rows.set(key, effect.kind === 'removed' ? null : { ...known, ...(effect.after as Image) });
    }
  }
  baseline.write(rows);
  return unseen;
};
