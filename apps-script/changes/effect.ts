import type { TableId } from '../../shared/tables/index';
import { longestCell } from '../tabs/rows/cells';
import type { RowImage, Value } from './image';
import type { Kept, Mend } from './mend';
import { keptImage, keptValue } from './personal-data';

/** What an operation did to one row of a table; rows are known by their id, never by their place. */
export type Effect =
  | { readonly kind: 'added'; readonly table: TableId; readonly id: string; readonly after: RowImage }
  /** Only the columns that were changed. */
  | {
      readonly kind: 'changed';
      readonly table: TableId;
      readonly id: string;
      readonly before: RowImage;
      readonly after: RowImage;
    }
  | { readonly kind: 'removed'; readonly table: TableId; readonly id: string; readonly before: RowImage }
  /**
   * A row of people's that had no id of its own and got `id`: `before` are only the cells that were changed, with
   * the id that it had or none; `after` is the whole row. For who keeps count it is an added row; taking it back
   * writes `before` and leaves the row.
   */
  | {
      readonly kind: 'identified';
      readonly table: TableId;
      readonly id: string;
      readonly before: RowImage;
      readonly after: RowImage;
    }
  /** A repair of anything but values in rows: taken back by `takeBackMend`, and no news for who keeps count. */
  | { readonly kind: 'mended'; readonly mend: Mend };

/**
 * What stands in the hidden column `detail` of a line of *Nhật ký*: enough to undo the line, and to know what the
 * tables held after it. `undoes` names the line that this one took back.
 */
export type Detail = Head & {
  readonly v: 1;
  readonly effects: readonly Effect[];
  /** The effects would not fit and are not kept; how many there were. */
  readonly tooLarge?: number;
};

type Head = {
  readonly op: string;
  readonly undoes?: string;
  /** Lines of the same work from before it was gone on with: this one is taken back together with them. */
  readonly earlier?: readonly string[];
  /** How much of the line that it undoes was dealt with, from its end, whether it could be put back or not. */
  readonly through?: number;
};

/** Effects that whole rows or single cells had, and nothing else. */
type RowEffect = Extract<Effect, { kind: 'added' | 'changed' | 'removed' }>;

/** Effects of one kind on the same columns of one table, which are named once: a third of the letters. */
type RowGroup = readonly [
  kind: RowEffect['kind'],
  table: TableId,
  columns: readonly string[],
  /** The row's id, then its values: of a change those before, then those after. */
  rows: readonly (readonly Value[])[],
];
type Group = RowGroup | readonly ['other', Effect];
type Packed = Head & {
  readonly v: 2;
  readonly groups?: readonly Group[];
  readonly tooLarge?: number;
  /** The groups stand in so many parts beside the log. */
  readonly parts?: number;
};

const headOf = ({ op, undoes, earlier, through }: Head): Head => ({
  op,
  ...(undoes === undefined ? {} : { undoes }),
  ...(earlier === undefined || earlier.length === 0 ? {} : { earlier }),
  ...(through === undefined ? {} : { through }),
});

type Image = Readonly<Record<string, Value | undefined>>;
const columnsOf = (effect: RowEffect): string[] =>
  Object.keys(effect.kind === 'removed' ? effect.before : effect.after);

/** Repairs as a log may keep them. */
const keptOther = (effect: Exclude<Effect, RowEffect>): Effect => {
  if (effect.kind === 'identified') {
    const { before, after } = effect;
    return { ...effect, before: keptImage(effect.table, before), after: keptImage(effect.table, after) };
  }
  const { mend } = effect;
  if (mend.do === 'row-removed') {
    return { ...effect, mend: { ...mend, before: keptImage(mend.table, mend.before) } };
  }
  if (mend.do !== 'cells') return effect;
  const kept = (value: Kept): Kept =>
    typeof value === 'object' && 'formula' in value ? value : keptValue(mend.table, mend.column, value);
  const cells = mend.cells.map(([id, before, after]) => [id, kept(before), kept(after)] as const);
  return { ...effect, mend: { ...mend, cells } };
};

const isRowEffect = (effect: Effect): effect is RowEffect =>
  effect.kind === 'added' || effect.kind === 'changed' || effect.kind === 'removed';

const grouped = (effects: readonly Effect[]): Group[] => {
  type Open = { kind: RowEffect['kind']; table: TableId; columns: string[]; rows: Value[][] };
  const groups: (Open | Group)[] = [];
  let group: Open | undefined;
  for (const effect of effects) {
    if (!isRowEffect(effect)) {
      groups.push(['other', keptOther(effect)]);
      group = undefined;
      continue;
    }
    const columns = columnsOf(effect);
    const same = group?.kind === effect.kind && group.table === effect.table ? group : undefined;
    const fits = same !== undefined && columns.every((column) => same.columns.includes(column));
    // Which columns a change touched is part of it: a blank must not stand for "not touched".
    const goesIn = effect.kind === 'changed' ? fits && same?.columns.length === columns.length : same;
    if (!same || !goesIn) {
      group = { kind: effect.kind, table: effect.table, columns, rows: [] };
      groups.push(group);
    } else if (!fits) {
      const fresh = columns.filter((column) => !same.columns.includes(column));
      same.columns.push(...fresh);
      for (const row of same.rows) row.push(...fresh.map(() => ''));
    }
    const into = group as Open;
    const values = (image: Image): Value[] => into.columns.map((column) => image[column] ?? '');
    const before = effect.kind === 'added' ? [] : values(keptImage(effect.table, effect.before));
    const after = effect.kind === 'removed' ? [] : values(keptImage(effect.table, effect.after));
    into.rows.push([effect.id, ...before, ...after]);
  }
  return groups.map((one) => ('rows' in one ? [one.kind, one.table, one.columns, one.rows] : one));
};

const rowEffectsIn = ([kind, table, columns, rows]: RowGroup): Effect[] =>
  rows.map(([id, ...values]): Effect => {
    const image = (from: number): RowImage =>
      Object.fromEntries(columns.map((column, at) => [column, values[from + at] ?? '']));
    const known = { table, id: String(id) };
    if (kind === 'added') return { kind, ...known, after: image(0) };
    if (kind === 'removed') return { kind, ...known, before: image(0) };
    return { kind, ...known, before: image(0), after: image(columns.length) };
  });

const effectsIn = (groups: readonly Group[]): Effect[] =>
  groups.flatMap((group) => (group[0] === 'other' ? [group[1]] : rowEffectsIn(group)));

/** Room for the apostrophe that makes it text. */
export const longestPart = longestCell - 1000;
/** Ten million letters; more is a spreadsheet's whole content. */
const mostParts = 200;

/**
 * A detail as cells keep it: one for the log, and where it does not fit there, parts for the tab beside it. Personal
 * data is masked on the way.
 */
export const writeDetail = (
  detail: Detail,
  hasRoomBeside = true,
): { readonly cell: string; readonly parts: readonly string[] } => {
  const { effects } = detail;
  const head = { v: 2 as const, ...headOf(detail) };
  const groups = grouped(effects);
  const cell = JSON.stringify({ ...head, groups } satisfies Packed);
  if (cell.length < longestPart) return { cell, parts: [] };
  const whole = JSON.stringify(groups);
  const parts: string[] = [];
  for (let at = 0; at < whole.length; at += longestPart) parts.push(whole.slice(at, at + longestPart));
  const beside = hasRoomBeside && parts.length <= mostParts;
  const rest = beside ? { parts: parts.length } : { tooLarge: effects.length };
  return { cell: JSON.stringify({ ...head, ...rest } satisfies Packed), parts: beside ? parts : [] };
};

/**
 * Null for lines without effects, and for what is not ours to read. `findParts` gives what stands beside the log, in
 * order; too few of them and the detail is lost.
 */
export const readDetail = (text: string, findParts: () => readonly string[] = () => []): Detail | null => {
  if (!text.startsWith('{')) return null;
  try {
    const packed = JSON.parse(text) as Packed | Detail;
    if (packed.v === 1) return Array.isArray(packed.effects) ? packed : null;
    if (packed.v !== 2 || typeof packed.op !== 'string') return null;
    const head = { v: 1 as const, ...headOf(packed) };
    if (packed.tooLarge !== undefined) return { ...head, effects: [], tooLarge: packed.tooLarge };
    if (packed.parts === undefined) return { ...head, effects: effectsIn(packed.groups ?? []) };
    const parts = findParts();
    if (parts.length < packed.parts) return { ...head, effects: [], tooLarge: packed.parts };
    return { ...head, effects: effectsIn(JSON.parse(parts.join('')) as Group[]) };
  } catch (_editedByHand) {
    return null;
  }
};

/** What a detail is, without what it holds: cheap where many lines are shown. */
export const readHead = (
  text: string,
): { readonly op: string; readonly holds: 'effects' | 'nothing' | 'too-much' } | null => {
  if (!text.startsWith('{')) return null;
  try {
    const packed = JSON.parse(text) as Packed | Detail;
    if (typeof packed.op !== 'string') return null;
    if (packed.tooLarge !== undefined) return { op: packed.op, holds: 'too-much' };
    const kept = packed.v === 1 ? packed.effects.length : (packed.parts ?? packed.groups?.length ?? 0);
    return { op: packed.op, holds: kept > 0 ? 'effects' : 'nothing' };
  } catch (_editedByHand) {
    return null;
  }
};

/** What taking an effect back did, for who keeps count; nothing for what is no content of rows. */
export const inverseOf = (effect: Effect): Effect[] => {
  switch (effect.kind) {
    case 'added':
      return [{ kind: 'removed', table: effect.table, id: effect.id, before: effect.after }];
    case 'removed':
      return [{ kind: 'added', table: effect.table, id: effect.id, after: effect.before }];
    case 'changed':
      return [{ ...effect, before: effect.after, after: effect.before }];
    // The row stays, but nothing is known of rows without an id.
    case 'identified':
      return [{ kind: 'removed', table: effect.table, id: effect.id, before: effect.after }];
    case 'mended': {
      const { mend } = effect;
      if (mend.do === 'row-removed') {
        return [{ kind: 'added', table: mend.table, id: mend.id, after: mend.before }];
      }
      if (mend.do !== 'cells') return [];
      const cells = mend.cells.map(([id, before, after]) => [id, after, before] as const);
      return [{ kind: 'mended', mend: { ...mend, cells } }];
    }
  }
};
