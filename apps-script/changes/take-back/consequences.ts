import type { TableId } from '../../../shared/tables/index';
import type { Google } from '../../google/google';
import { addOutcomes, type OutcomeKind, openOutcomes } from '../../operations/state/outcomes';
import { endPins, openPinsOf } from '../../operations/state/pin-rows';
import { readReference, readSettings, renewReference } from '../../operations/state/reference';
import { tableTabs } from '../../tabs/index';
import { layOutViews } from '../../tabs/layout/lay-out-views';
import { restoreAllRowFormulas } from '../../tabs/layout/row-formulas';
import { surveyCarefully } from '../../tabs/layout/survey';
import { openTable } from '../../tabs/rows/columns';
import { readRows } from '../../tabs/rows/rows';
import type { ChangeSet } from '../change-set';
import type { Effect } from '../effect';
import type { Value } from '../image';

type Fate = { readonly uuid: string; readonly kind: OutcomeKind; readonly key: string };

const textOf = (value: Value | undefined): string => (typeof value === 'string' ? value : '');

const fateOf = (effect: Effect): Fate | null => {
  if (effect.kind === 'mended') return null;
  const image = effect.kind === 'removed' ? effect.before : effect.after;
  const { key, article, unpinned_at: ended } = image as Record<string, Value | undefined>;
  if (effect.table === 'publications') {
    const kind = ({ added: 'logged', removed: 'undone' } as const)[effect.kind as 'added'] ?? 'updated';
    return { uuid: effect.id, kind, key: textOf(key) };
  }
  if (effect.table !== 'pins' || effect.kind === 'changed') return null;
  const pinned = effect.kind === 'added' && (ended ?? '') === '';
  return { uuid: textOf(article), kind: pinned ? 'pinned' : 'unpinned', key: '' };
};

/** Of pins that were changed only the row knows which article they belong to. */
const pinnedArticles = (google: Google, effects: readonly Effect[]): Fate[] => {
  const changed = effects.filter((one) => one.kind === 'changed' && one.table === 'pins');
  const pins = changed.length === 0 ? null : openTable(google, 'pins');
  if (!pins?.ok) return [];
  const { sheet } = pins.value;
  const rows = sheet.getRange(1, 1, Math.max(sheet.getLastRow(), 1), pins.value.width).getValues();
  const at = (column: 'id' | 'article' | 'unpinned_at') => pins.value.column(column) - 1;
  return changed.flatMap((effect) => {
    const row = rows.find((line) => effect.kind === 'changed' && line[at('id')] === effect.id);
    if (!row) return [];
    const kind = row[at('unpinned_at')] === '' ? ('pinned' as const) : ('unpinned' as const);
    return [{ uuid: String(row[at('article')]), kind, key: '' }];
  });
};

const shapesViews: readonly TableId[] = ['settings', 'campaigns', 'lists', 'reports'];

/**
 * What else follows from effects that were made outside of the operations that usually make them: open pins of
 * articles that went end, and the extension hears what became of its articles.
 */
export const followUp = (google: Google, changes: ChangeSet, by: string, now: Date): void => {
  const gone = changes.effects.flatMap((effect) =>
    effect.kind === 'removed' && effect.table === 'publications' ? [effect.id] : [],
  );
  const pins = gone.length > 0 ? openTable(google, 'pins') : null;
  if (pins?.ok) {
    const rows = readRows(pins.value);
    const pinned = gone.filter((article) => openPinsOf(rows, article).length > 0);
    for (const article of pinned) endPins(changes, pins.value, article, by, now);
  }
  const { effects } = changes;
  const fates = effects.map(fateOf).filter((fate): fate is Fate => fate !== null);
  const outcomes = openOutcomes(google);
  const told = [...fates, ...pinnedArticles(google, effects)].filter(({ uuid }) => uuid !== '');
  if (outcomes.ok) addOutcomes(outcomes.value, told, now);
};

/**
 * Formulas and views as they should be after these effects. `isActiveSame` is whether nobody can have changed the
 * campaign that is followed but in the run that asks.
 */
export const shapeAnew = (google: Google, effects: readonly Effect[], isActiveSame: boolean): void => {
  const touched = new Set(effects.map((effect) => (effect.kind === 'mended' ? '' : effect.table)));
  if (!shapesViews.some((table) => touched.has(table))) return;
  const before = readReference(google)?.active;
  const after = renewReference(google);
  const grew = effects.some(
    (effect) =>
      (effect.kind === 'added' || effect.kind === 'removed') &&
      (effect.table === 'reports' || effect.table === 'lists'),
  );
  const isShapedAnew = grew || after?.active !== before || (!isActiveSame && touched.has('settings'));
  const active = readSettings(google).active_campaign ?? '';
  surveyCarefully(google)((places) => {
    if (touched.has('reports')) restoreAllRowFormulas(google, tableTabs.reports, places);
    if (touched.has('campaigns')) restoreAllRowFormulas(google, tableTabs.campaigns, places);
    if (isShapedAnew) layOutViews(google, places, active);
  });
};
