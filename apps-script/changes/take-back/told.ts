import { formatDate, formatMoment } from '../../../shared/locale/format';
import type { Language } from '../../../shared/locale/labels';
import type { TakeBackConflict, TakeBackData, TakeBackStep } from '../../../shared/protocol';
import { type TableId, tables } from '../../../shared/tables/index';
import type { Column } from '../../../shared/tables/table';
import { isUnkept, sameValue, type Value } from '../image';
import { isPublishedTable, maskPersonal } from '../personal-data';
import type { Hand } from './last-hands';
import { contentColumns, type Image, type Lost, type Obstacle, type Plan } from './plan';

/** By what people call a row, in the order of preference. */
const subjects = ['unit_name', 'title', 'name', 'label', 'person', 'id'] as const;

/** A value as people see it. */
export const shownValue = (value: Value | undefined, language: Language): string => {
  if (value === undefined) return '';
  if (isUnkept(value)) return value.unkept;
  if (typeof value !== 'object') return String(value);
  if ('day' in value) return formatDate(value.day);
  return 'time' in value ? value.time : formatMoment(value.moment, language);
};

export const subjectOf = (table: TableId, row: Image): string => {
  const named = subjects.map((column) => row[column]).find((value) => value !== undefined && value !== '');
  const name = named === undefined ? '' : shownValue(named, 'vi');
  const theme = table === 'coverage' && row.theme !== undefined ? `, ${String(row.theme)}` : '';
  return maskPersonal(`${name}${theme}`, isPublishedTable(table));
};

export const columnLabel = (table: TableId, column: string, language: Language): string =>
  (tables[table].columns as readonly Column[]).find(({ id }) => id === column)?.labels[language] ?? '';

const tabName = (table: TableId, language: Language): string => tables[table].tab[language];

/** What a plan does, one cell or row each. */
export const toSteps = (
  plan: Plan,
  language: Language,
): { readonly steps: readonly TakeBackStep[]; readonly counts: TakeBackData['counts'] } => {
  const steps = plan.rows.flatMap(({ table, now, shall }): TakeBackStep[] => {
    const place = { tab: tabName(table, language), column: '', from: '', to: '' };
    if (now === null || shall === null) {
      const does = now === null ? ('restores' as const) : ('removes' as const);
      return [{ ...place, does, subject: subjectOf(table, now ?? shall ?? {}) }];
    }
    return contentColumns(table)
      .filter((column) => !sameValue(now[column], shall[column]))
      .map((column) => ({
        ...place,
        does: 'sets' as const,
        subject: subjectOf(table, now),
        column: columnLabel(table, column, language),
        from: shownValue(now[column], language),
        to: shownValue(shall[column], language),
      }));
  });
  const count = (does: TakeBackStep['does']) => steps.filter((step) => step.does === does).length;
  return {
    steps,
    counts: { removes: count('removes'), restores: count('restores'), sets: count('sets') },
  };
};

export const toConflict = (obstacle: Obstacle, hand: Hand | null, language: Language): TakeBackConflict => ({
  why: obstacle.why,
  tab: tabName(obstacle.table, language),
  subject: subjectOf(obstacle.table, obstacle.row),
  column: columnLabel(obstacle.table, obstacle.column, language),
  was: shownValue(obstacle.was, language),
  now: shownValue(obstacle.now, language),
  by: hand?.by ?? null,
  at: hand?.at ?? null,
});

export const toLost = ({ table, column, row }: Lost, language: Language): TakeBackData['lost'][number] => ({
  tab: tabName(table, language),
  subject: subjectOf(table, row),
  column: columnLabel(table, column, language),
});
