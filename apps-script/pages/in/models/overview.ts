import type { DueState } from '../../../../shared/calendar/due-state';
import { printPage as en } from '../../../../shared/locale/en/print-page';
import { printPage as vi } from '../../../../shared/locale/vi/print-page';
import type { ReportsData, UnitReport } from '../../../../shared/protocol';
import type { Origin } from '../../../../shared/publication/genre';
import {
  type CampaignCount,
  type CountedArticle,
  countCampaign,
  isAccepted,
  isReported,
} from '../../../../shared/report/counting';
import { evidenceOf } from '../../../../shared/report/unit-evidence';
import { comparable } from '../../../../shared/text/normalise';

/** How far a unit's report has come, as the cells of the bar tell it apart. */
export const unitStates = ['accepted', 'received', 'revise', 'waiting', 'overdue'] as const;
export type UnitState = (typeof unitStates)[number];

/** `days` over, or working days left; null where none are known or asked for. */
export type NamedUnit = { readonly name: string; readonly days: number | 'today' | null };
/** `open`: not here while nobody has set a deadline. */
export type NameGroup = {
  readonly kind: 'overdue' | 'waiting' | 'open' | 'revise';
  readonly units: readonly NamedUnit[];
};

export type Overview = {
  readonly count: CampaignCount;
  /** How many units are in each state; together those that are expected. */
  readonly states: { readonly [State in UnitState]: number };
  readonly groups: readonly NameGroup[];
};

const articleOf = (theme: string, origin: Origin): CountedArticle => ({
  theme: Number(theme),
  origin,
  state: 'dang',
});

/** The overview of the sheet from the rows: the same counting as its formulas. */
export const overviewOf = (data: ReportsData): Overview => {
  const { campaign, units, themes, articles, holidays, today } = data;
  const count = countCampaign({
    rows: units.map(({ id, name, status, extendedTo, receivedOn, content }) => ({
      unit: id,
      unitName: name,
      status,
      extendedTo,
      receivedOn,
      figures: content.figures,
    })),
    articles: Object.entries(articles.themes).flatMap(([theme, { originals, reposts }]) => [
      ...Array.from({ length: originals }, () => articleOf(theme, 'goc')),
      ...Array.from({ length: reposts }, () => articleOf(theme, 'dang_lai')),
    ]),
    coverage: units.flatMap((unit) =>
      themes.map(({ number }) => ({ unit: unit.id, theme: number, state: evidenceOf(unit, number) })),
    ),
    themes: [...themes.map(({ number }) => number), 0],
    deadline: campaign.deadline,
    today,
    holidays,
  });
  const due = (unit: UnitReport): DueState | null => count.due.get(unit.id) ?? null;
  const stateOf = (unit: UnitReport): UnitState => {
    if (isAccepted(unit.status)) return 'accepted';
    if (unit.status === 'yeu_cau_bs') return 'revise';
    if (isReported(unit.status)) return 'received';
    return due(unit)?.kind === 'overdue' ? 'overdue' : 'waiting';
  };
  const expected = units
    .filter(({ status }) => status !== 'mien')
    .map((unit) => ({ unit, state: stateOf(unit) }));
  const numberOf = (state: UnitState) => expected.filter((one) => one.state === state).length;
  return {
    count,
    states: {
      accepted: numberOf('accepted'),
      received: numberOf('received'),
      revise: numberOf('revise'),
      waiting: numberOf('waiting'),
      overdue: numberOf('overdue'),
    },
    groups: groupsOf(expected.map(({ unit, state }) => ({ name: unit.name, state, due: due(unit) }))),
  };
};

type Standing = { readonly name: string; readonly state: UnitState; readonly due: DueState | null };

const daysOf = (due: DueState | null): NamedUnit['days'] => {
  if (due === null) return null;
  if (due.kind === 'overdue') return due.days;
  if (due.kind === 'due-today') return 'today';
  return 'workingDays' in due ? due.workingDays : null;
};

const groupOf = ({ state, due }: Standing): NameGroup['kind'] | null => {
  if (state === 'overdue' || state === 'revise') return state;
  if (state !== 'waiting') return null;
  return due === null || due.kind === 'no-deadline' ? 'open' : 'waiting';
};

/** The most overdue first, then those with the fewest days left; in the order of the tracker where two are alike. */
const groupsOf = (all: readonly Standing[]): NameGroup[] =>
  (['overdue', 'waiting', 'open', 'revise'] as const)
    .map((kind) => {
      const units = all
        .filter((one) => groupOf(one) === kind)
        .map(({ name, due }) => ({ name, days: kind === 'revise' ? null : daysOf(due) }));
      const rank = ({ days }: NamedUnit) => (typeof days === 'number' ? days : days === 'today' ? -1 : 0);
      const sign = kind === 'overdue' ? -1 : 1;
      return { kind, units: [...units].sort((a, b) => sign * (rank(a) - rank(b))) };
    })
    .filter(({ units }) => units.length > 0);

/** A campaign that only shows what the tracker can do says so at the beginning of its note. */
export const isSample = ({ campaign }: ReportsData): boolean =>
  [vi.sample, en.sample].some((mark) => comparable(campaign.note).startsWith(comparable(mark)));
