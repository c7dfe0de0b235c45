import type { Door } from '../../door';
import { createLeaving } from '../../reports/leaving';
import { createReportsModel } from '../../reports/reports-model';
import { createUnitInView } from '../../reports/unit-in-view';
import { type Check, createCheck } from './check';

export type CheckPageModel = ReturnType<typeof createCheckPage>;

/** The page as a whole: which reports wait, which one is in view, and for each the reasons that are being chosen. */
export function createCheckPage(door: Door) {
  const reports = createReportsModel(door);
  reports.filter.value = 'check';
  const view = createUnitInView(door, reports);
  const checks = new Map<string, Check>();

  function checkOf(id: string): Check {
    const key = view.keyOf(id);
    const check = checks.get(key) ?? createCheck(door, reports, id);
    checks.set(key, check);
    return check;
  }
  async function choose(id: string): Promise<void> {
    if (view.look(id)) await view.readVersions(id);
  }
  async function read(): Promise<void> {
    await reports.read();
    if (view.chosen.value !== null) await choose(view.chosen.value);
  }
  const isUnsaved = (id: string): boolean => checkOf(id).isBegun.value;

  return {
    ...{ reports, view, unit: view.unit, checkOf, choose, read, isUnsaved },
    leaving: createLeaving(view, 'bao-cao', ({ id }) => isUnsaved(id)),
    /** `unit` is the id of one to begin with. */
    async start(unit = ''): Promise<void> {
      await reports.read();
      if (unit !== '') await choose(unit);
    },
  };
}
