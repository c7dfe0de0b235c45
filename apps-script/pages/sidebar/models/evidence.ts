import { signal } from '@preact/signals';
import type { EvidenceRow, PageData } from '../../../../shared/protocol';
import type { Door } from '../../door';
import { createTask } from '../../task';
import type { CoverageModel } from './coverage';

export type EvidenceModel = ReturnType<typeof createEvidenceModel>;

/** From a cell of *Nội dung* to the rows that show it. */
export function createEvidenceModel(door: Door, coverage: CoverageModel) {
  const shown = signal<{ readonly theme: number; readonly rows: readonly EvidenceRow[] } | null>(null);
  /** The selected cell was about no unit. */
  const nothing = signal(false);
  const looking = createTask<PageData<'read-selection'>>();
  const reading = createTask<PageData<'read-evidence'>>();
  const going = createTask<PageData<'show-cell'>>();

  async function read(campaign: string, unit: string, theme: number): Promise<void> {
    const found = await reading.run(() => door({ op: 'read-evidence', campaign, unit, theme }));
    if (found) shown.value = { theme, rows: found.rows };
  }

  return {
    shown,
    nothing,
    looking,
    reading,
    going,
    read,
    /** What is selected in the sheet now: its unit, and its theme where the cell is about one. */
    async follow(): Promise<void> {
      nothing.value = false;
      shown.value = null;
      const selected = await looking.run(() => door({ op: 'read-selection' }));
      if (!selected) return;
      const { campaign, unit, theme } = selected;
      if (unit === null) {
        nothing.value = true;
        return;
      }
      await coverage.choose(unit);
      if (theme !== null) await read(campaign, unit, theme);
    },
    show: ({ gid, cell }: EvidenceRow) => going.run(() => door({ op: 'show-cell', gid, cell })),
  };
}
