import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ReportVersion, UnitReport } from '../../../../shared/protocol';
import { contentDigest } from '../../../../shared/report/digest';
import type { KnownReport } from '../../../../shared/report/import/preview';
import { done, type Result } from '../../../../shared/result';
import type { Door, PageProblem } from '../../door';
import { contentIn } from '../../reports/draft-fields';
import type { ReportsModel } from '../../reports/reports-model';
import { createTask } from '../../task';

export type KnownReports = ReturnType<typeof createKnownReports>;

/** Calls under way at a time: Google takes some beside each other, and the person may want to stop. */
const together = 4;

/**
 * What the sheet has of the units that a table names. Words and estimates stand in the latest version alone, so that
 * of each unit with a report it is read first; else a table without them would take them out.
 */
export function createKnownReports(
  door: Door,
  reports: ReportsModel,
  wanted: ReadonlySignal<readonly string[]>,
) {
  const latest = signal<ReadonlyMap<string, ReportVersion | null>>(new Map());
  const reading = createTask<null>();
  const keyOf = ({ id, version }: UnitReport): string =>
    `${reports.data.value?.campaign.id} ${version} ${id}`;
  const units = computed(() => wanted.value.flatMap((id) => reports.findUnit(id) ?? []));
  const reported = computed(() => units.value.filter(({ version }) => version > 0));
  const missing = computed(() => reported.value.filter((unit) => !latest.value.has(keyOf(unit))));

  async function readOne(unit: UnitReport): Promise<Result<null, PageProblem>> {
    const campaign = reports.data.value!.campaign.id;
    const answer = await door({ op: 'read-versions', campaign, unit: unit.id });
    if (!answer.ok) return answer;
    const version = answer.value.versions.find((one) => one.version === unit.version) ?? null;
    latest.value = new Map(latest.value).set(keyOf(unit), version);
    return done(null);
  }
  async function readAll(): Promise<Result<null, PageProblem>> {
    while (missing.value.length > 0) {
      const answers = await Promise.all(missing.value.slice(0, together).map(readOne));
      const failed = answers.find(({ ok }) => !ok);
      if (failed) return failed;
    }
    return done(null);
  }

  return {
    reading,
    isReady: computed(() => missing.value.length === 0),
    progress: computed(() => ({
      done: reported.value.length - missing.value.length,
      of: reported.value.length,
    })),
    latestOf: (unit: UnitReport): ReportVersion | null => latest.value.get(keyOf(unit)) ?? null,
    /** A unit without a version whose row was filled in by hand has a report too. */
    list: computed<readonly KnownReport[]>(() =>
      units.value
        .filter(({ version, edited }) => version > 0 || edited)
        .map((unit) => {
          const content = contentIn({ unit, latest: latest.value.get(keyOf(unit)) ?? null });
          return { unit: unit.id, digest: contentDigest(content), content };
        }),
    ),
    read: () => (missing.value.length > 0 ? reading.run(readAll) : Promise.resolve(undefined)),
  };
}
