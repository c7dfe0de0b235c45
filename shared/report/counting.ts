import { type DueState, dueState } from '../calendar/due-state';
import type { Origin, PublicationState } from '../publication/genre';
import type { ClaimedTheme } from './content';
import { type EvidenceState, evidenceStates } from './evidence';
import type { MetricId } from './metrics/index';
import { acceptedStatuses, type ReportStatus, reportedStatuses } from './status';

/** A row of *Báo cáo*, its latest version. A figure that is absent was left blank: blank is not zero. */
export type ReportRow = {
  readonly unit: string;
  readonly unitName: string;
  readonly status: ReportStatus | null;
  readonly extendedTo: string | null;
  readonly receivedOn: string | null;
  readonly figures: { readonly [Id in MetricId]?: number | null };
  /** What its report says of themes; absent where nobody asks for them. */
  readonly themes?: readonly Pick<ClaimedTheme, 'number' | 'state'>[];
};
/** `theme` 0 is *other*; `origin` null counts for the whole only. */
export type CountedArticle = {
  readonly theme: number;
  readonly origin: Origin | null;
  readonly state: PublicationState;
};
/** What stands on its portal, `all` with those of which nobody said whose they are; what was taken down is told apart. */
export type ArticleCount = {
  readonly all: number;
  readonly originals: number;
  readonly reposts: number;
  readonly takenDown: number;
};
export type CoverageRow = {
  readonly unit: string;
  readonly theme: number;
  readonly state: EvidenceState | null;
};
export type CountedCampaign = {
  readonly rows: readonly ReportRow[];
  readonly articles: readonly CountedArticle[];
  readonly coverage: readonly CoverageRow[];
  readonly themes: readonly number[];
  readonly deadline: string | null;
  readonly today: string;
  readonly holidays: readonly string[];
};

/** The totals leaders ask for: figures that add up to one. Reach is never added across channels. */
export const totalParts = {
  broadcasts: ['tt_luot_phat'],
  minutes: ['tt_phut'],
  articles: ['tt_tin_bai', 'web_tin', 'fb_bai', 'zalo_bai'],
  attendances: ['hn_nguoi', 'sh_nguoi', 'dt_nguoi', 'vn_nguoi'],
  banners: ['bang_ron'],
  leaflets: ['to_roi'],
} as const satisfies Record<string, readonly MetricId[]>;
export type TotalId = keyof typeof totalParts;

/** `sum` is null when no reported unit gave any of the figures; `from` of `expected` units gave one. */
export type Total = { readonly sum: number | null; readonly from: number; readonly expected: number };
export type ThemeCount = {
  readonly theme: number;
  readonly originals: number;
  readonly reposts: number;
  /** Units with any evidence of work on it. */
  readonly units: number;
};
export type CampaignCount = {
  readonly expected: number;
  readonly reported: number;
  readonly accepted: number;
  readonly toRevise: number;
  /** Null when nothing is expected: 0/0 is shown as a dash. */
  readonly reportedShare: number | null;
  readonly acceptedShare: number | null;
  readonly overdue: readonly { readonly unit: string; readonly unitName: string; readonly days: number }[];
  readonly due: ReadonlyMap<string, DueState | null>;
  readonly totals: { readonly [Id in TotalId]: Total };
  readonly themes: readonly ThemeCount[];
  /** Letters of the matrix by unit and theme. */
  readonly coverage: ReadonlyMap<string, ReadonlyMap<number, EvidenceState>>;
};

const isOneOf = (status: ReportStatus | null, statuses: readonly ReportStatus[]): boolean =>
  status !== null && statuses.includes(status);
export const isReported = (status: ReportStatus | null): boolean => isOneOf(status, reportedStatuses);
export const isAccepted = (status: ReportStatus | null): boolean => isOneOf(status, acceptedStatuses);

/** Everything the overview and the matrix show, counted again from the rows (CONTRACTS "Counting"). */
export const countCampaign = (campaign: CountedCampaign): CampaignCount => {
  const { rows, articles, coverage, themes } = campaign;
  const expected = rows.filter((row) => row.status !== 'mien').length;
  const reportedRows = rows.filter((row) => isReported(row.status));
  const accepted = rows.filter((row) => isAccepted(row.status)).length;
  const share = (part: number): number | null => (expected === 0 ? null : part / expected);
  const matrix = matrixOf(coverage, rows);
  return {
    expected,
    reported: reportedRows.length,
    accepted,
    toRevise: rows.filter((row) => row.status === 'yeu_cau_bs').length,
    reportedShare: share(reportedRows.length),
    acceptedShare: share(accepted),
    overdue: rows.flatMap((row) => {
      const state = row.status === 'chua_nop' ? dueOf(row, campaign) : null;
      return state?.kind === 'overdue' ? [{ unit: row.unit, unitName: row.unitName, days: state.days }] : [];
    }),
    due: new Map(rows.map((row) => [row.unit, dueOf(row, campaign)])),
    totals: {
      broadcasts: total(reportedRows, totalParts.broadcasts, expected),
      minutes: total(reportedRows, totalParts.minutes, expected),
      articles: total(reportedRows, totalParts.articles, expected),
      attendances: total(reportedRows, totalParts.attendances, expected),
      banners: total(reportedRows, totalParts.banners, expected),
      leaflets: total(reportedRows, totalParts.leaflets, expected),
    },
    themes: themes.map((theme) => ({
      theme,
      originals: countStanding(articles, 'goc', theme),
      reposts: countStanding(articles, 'dang_lai', theme),
      units: [...matrix.values()].filter((states) => states.has(theme)).length,
    })),
    coverage: matrix,
  };
};

/** An article counts for its main theme; reposts are counted apart from originals. */
const countStanding = (articles: readonly CountedArticle[], origin: Origin, theme: number): number =>
  articles.filter((one) => one.theme === theme && one.origin === origin && one.state !== 'go').length;

/** The articles of a campaign, whatever they are about. */
export const countArticles = (articles: readonly CountedArticle[]): ArticleCount => {
  const standing = articles.filter(({ state }) => state !== 'go');
  const of = (origin: Origin): number => standing.filter((one) => one.origin === origin).length;
  return {
    all: standing.length,
    originals: of('goc'),
    reposts: of('dang_lai'),
    takenDown: articles.length - standing.length,
  };
};

/** Null for units that need not report. */
const dueOf = (row: ReportRow, { deadline, today, holidays }: CountedCampaign): DueState | null =>
  row.status === 'mien'
    ? null
    : dueState({
        deadline,
        extendedTo: row.extendedTo,
        handedIn: row.status !== 'chua_nop',
        receivedOn: row.receivedOn,
        today,
        holidays,
      });

const total = (rows: readonly ReportRow[], parts: readonly MetricId[], expected: number): Total => {
  const given = rows
    .map((row) => parts.map((part) => row.figures[part]).filter((figure) => typeof figure === 'number'))
    .filter((figures) => figures.length > 0);
  const sum = given.reduce((all, figures) => figures.reduce((more, figure) => more + figure, all), 0);
  return { sum: given.length === 0 ? null : sum, from: given.length, expected };
};

const strength = Object.keys(evidenceStates) as EvidenceState[];
/** The better of two; a blank is nothing. */
export const bestEvidence = (a: EvidenceState | null, b: EvidenceState | null): EvidenceState | null =>
  strength[Math.max(a === null ? -1 : strength.indexOf(a), b === null ? -1 : strength.indexOf(b))] ?? null;

/** By unit and theme the best of what the officer marked and what the report says. */
const matrixOf = (
  coverage: readonly CoverageRow[],
  rows: readonly ReportRow[],
): Map<string, Map<number, EvidenceState>> => {
  const matrix = new Map<string, Map<number, EvidenceState>>();
  const add = (unit: string, theme: number, state: EvidenceState | null): void => {
    const row = matrix.get(unit) ?? new Map<number, EvidenceState>();
    const best = bestEvidence(row.get(theme) ?? null, state);
    if (best !== null) matrix.set(unit, row.set(theme, best));
  };
  const members = new Set(rows.map(({ unit }) => unit));
  for (const { unit, theme, state } of coverage) if (members.has(unit)) add(unit, theme, state);
  for (const { unit, themes } of rows) {
    for (const { number, state } of themes ?? []) add(unit, number, state);
  }
  return matrix;
};
