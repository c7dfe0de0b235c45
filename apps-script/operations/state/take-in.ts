import { messages } from '../../../shared/locale/messages';
import { badField, type Problem } from '../../../shared/problem';
import type { ReportDraft, ReportOutcome, SubmitData } from '../../../shared/protocol';
import { done, type Result, refused } from '../../../shared/result';
import { tables } from '../../../shared/tables/index';
import { type ChangeSet, openChangeSet } from '../../changes/change-set';
import { sheetLanguage } from '../../tabs/layout/survey';
import { textIn } from '../../tabs/rows/cells';
import { readColumn } from '../../tabs/rows/columns';
import { forgetColumns, openAsKept } from '../../tabs/rows/kept-columns';
import { momentOf } from '../../tabs/rows/vietnam-time';
import { decide, faultOf, type Intake } from './intake';
import { openFigures } from './locks';
import type { Context } from './operation';
import { versionCells } from './report-cells';
import { placesOf, type ReportPlace, readReportLines } from './report-table';

/** Stands while rows are being written: where it is found, a run was cut off between two tables. */
const halfwayKey = 'reports-halfway';

type Decided = { readonly outcomes: Map<string, ReportOutcome>; readonly intakes: Intake[] };

/** Units of the campaign by id; a row that was copied by hand refuses what is meant for it. */
const byUnit = (tab: string, places: readonly ReportPlace[]) => {
  const found = new Map<string, ReportPlace[]>();
  for (const place of places) {
    const unit = textIn(place.cells.unit);
    found.set(unit, [...(found.get(unit) ?? []), place]);
  }
  return (unit: string): Result<ReportPlace, Problem> => {
    const [place, ...more] = found.get(unit) ?? [];
    if (!place) return refused(badField('unit', 'unknown-unit'));
    if (more.length === 0) return done(place);
    return refused({ kind: 'doubled-row', tab, rows: [place, ...more].map(({ row }) => row) });
  };
};

/**
 * Takes reports in, as many at once as there are: the same calls for one or a thousand, but for runs of rows. `each`
 * writes those that can be written, `all` every one or none. A new version goes into *Báo cáo nhận*, *Báo cáo* shows
 * it; what people had typed there by hand is kept as a version first.
 */
export const takeIn = (
  context: Context,
  campaign: string,
  drafts: readonly ReportDraft[],
  mode: 'each' | 'all',
): Result<SubmitData, Problem> => {
  const { google, now } = context;
  const known = openFigures(context, campaign);
  if (!known.ok) return known;
  const reports = openAsKept(google, 'reports');
  if (!reports.ok) return reports;
  const versions = openAsKept(google, 'versions');
  if (!versions.ok) return versions;
  const find = byUnit(reports.value.sheet.getName(), placesOf(google, reports.value, campaign));
  const language = sheetLanguage(google);

  const wanted = new Map<string, { draft: ReportDraft; place: ReportPlace }>();
  const decided: Decided = { outcomes: new Map(), intakes: [] };
  const refuse = ({ uuid, unit }: ReportDraft, problem: Problem) =>
    decided.outcomes.set(uuid, { uuid, unit, kind: 'refused', problem });
  for (const draft of drafts) {
    const fault = faultOf(draft, known.value.themes);
    const place = find(draft.unit);
    const twice = wanted.has(draft.unit);
    if (fault) refuse(draft, fault);
    else if (!place.ok) refuse(draft, place.problem);
    else if (twice) refuse(draft, badField('unit', 'invalid'));
    else wanted.set(draft.unit, { draft, place: place.value });
  }
  const lines = readReportLines(
    reports.value,
    [...wanted.values()].map(({ place }) => place.row),
  );
  for (const { draft, place } of wanted.values()) {
    const { uuid, unit } = draft;
    const line = lines.get(place.row);
    const decision = line && decide(draft, place, line, language, google.uuid());
    if (!decision) continue;
    if (!decision.ok) refuse(draft, decision.problem);
    else if ('repeated' in decision.value) {
      const { repeated: version, status } = decision.value;
      decided.outcomes.set(uuid, { uuid, unit, kind: 'saved', version, status });
    } else decided.intakes.push(decision.value);
  }
  const isRefused = [...decided.outcomes.values()].some(({ kind }) => kind === 'refused');
  if (decided.intakes.length > 0 && !(mode === 'all' && isRefused)) {
    const gone = write(context, campaign, decided.intakes, reports.value, versions.value);
    for (const { draft, version, status, isArrival } of decided.intakes) {
      const { uuid, unit } = draft;
      if (gone.has(unit)) refuse(draft, { kind: 'not-found', what: 'unit' });
      else decided.outcomes.set(uuid, { uuid, unit, kind: isArrival ? 'arrival' : 'saved', version, status });
    }
  }
  const outcomes = drafts.flatMap(({ uuid }) => decided.outcomes.get(uuid) ?? []);
  return done({ outcomes, at: momentOf(now) });
};

type Open<T> = Extract<T, { ok: true }> extends { value: infer Value } ? Value : never;
type ReportsTable = Open<ReturnType<typeof openAsKept<'reports'>>>;
type VersionsTable = Open<ReturnType<typeof openAsKept<'versions'>>>;

/** Writes what was decided; gives the units whose row was deleted the moment it was written to. */
const write = (
  context: Context,
  campaign: string,
  intakes: readonly Intake[],
  reports: ReportsTable,
  versions: VersionsTable,
): Set<string> => {
  const { google, who, now } = context;
  const language = sheetLanguage(google);
  const changes = openChangeSet(google, 'submit-reports');
  const facts = ({ place, round }: Intake, version: number) => ({
    campaign,
    unitName: textIn(place.cells.unit_name),
    version,
    round,
    by: who.name,
    at: now,
  });
  const records = intakes.flatMap((intake) => {
    if (intake.isArrival) return [];
    const { draft, byHand, version } = intake;
    const before = byHand ? [versionCells(byHand, facts(intake, version - 1), language)] : [];
    return [...before, versionCells(draft, facts(intake, version), language)];
  });
  // A run that was cut off may have written versions already; whoever tries again finds them by their ids.
  const isHalfway = google.properties.get(halfwayKey) !== null;
  const present = new Set(isHalfway ? readColumn(versions, 'id').map(textIn) : []);
  google.properties.set(halfwayKey, momentOf(now));
  changes.append(
    versions,
    records.filter(({ id }) => !present.has(String(id).slice(1))),
  );
  const met = changes.changeAll(
    reports,
    intakes.map(({ place, cells }) => ({ id: textIn(place.cells.id), row: place.row, cells })),
  );
  tell(context, intakes, changes);
  if (records.length > 0) changes.confirm();
  google.properties.remove(halfwayKey);
  const isMoved = intakes.some(({ place }) => met.get(textIn(place.cells.id))?.row !== place.row);
  if (isMoved) forgetColumns(google);
  return new Set(
    intakes.filter(({ place }) => !met.has(textIn(place.cells.id))).map(({ draft }) => draft.unit),
  );
};

const tell = ({ google, who }: Context, intakes: readonly Intake[], changes: ChangeSet): void => {
  const language = sheetLanguage(google);
  const say = messages(language).sheet;
  const names = intakes.map(({ place }) => textIn(place.cells.unit_name));
  changes.record({
    by: who.name,
    action: intakes.every(({ isArrival }) => isArrival) ? say.actions.arrival : say.actions.submitReports,
    tab: tables.reports.tab[language],
    subject: names.length === 1 ? names[0] : say.reports(names.length),
    new: intakes
      .map(({ version }, index) => (names.length === 1 ? say.version(version) : names[index]))
      .join('; '),
  });
};
