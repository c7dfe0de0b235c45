import { signal } from '@preact/signals';
import type { UnitReport } from '../../../shared/protocol';
import { createTask } from '../task';
import type { UnitInView } from './unit-in-view';

export type Leaving = ReturnType<typeof createLeaving>;

/** The way from one page of reports to the other, which takes its place: what is not saved is asked about first. */
export function createLeaving(
  view: UnitInView,
  to: 'bao-cao' | 'duyet',
  isUnsaved: (unit: UnitReport) => boolean,
) {
  /** Units of which something is not saved; none while nothing is asked. */
  const asking = signal<readonly string[]>([]);
  const opening = createTask<{ readonly page: string }>();
  const go = async (): Promise<void> => {
    asking.value = [];
    await opening.run(() => view.reports.openPage(to, view.chosen.value ?? ''));
  };
  return {
    asking,
    opening,
    go,
    async ask(): Promise<void> {
      asking.value = view.reports.units.value.filter(isUnsaved).map(({ name }) => name);
      if (asking.value.length === 0) await go();
    },
    stay() {
      asking.value = [];
    },
  };
}
