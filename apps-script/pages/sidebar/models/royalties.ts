import { signal } from '@preact/signals';
import type { PageData } from '../../../../shared/protocol';
import { addMonths } from '../../clock';
import type { Door } from '../../door';
import { createTask } from '../../task';

export type RoyaltiesModel = ReturnType<typeof createRoyaltiesModel>;

const monthsBack = 24;

/** *Bảng kê* of a month: royalties are reckoned when it is over, so until its middle the one before is meant. */
export function createRoyaltiesModel(door: Door, today: () => string) {
  const months = Array.from({ length: monthsBack }, (_month, back) => addMonths(today(), -back).slice(0, 7));
  const month = signal(months[today().slice(8) > '15' ? 0 : 1] ?? '');
  const filling = createTask<PageData<'fill-royalties'>>();
  const going = createTask<PageData<'show-cell'>>();
  return {
    months,
    month,
    filling,
    going,
    choose(chosen: string): void {
      month.value = chosen;
      filling.reset();
    },
    fill: () => filling.run(() => door({ op: 'fill-royalties', month: month.value })),
    show: (gid: number) => going.run(() => door({ op: 'show-cell', gid, cell: 'A1' })),
  };
}
