import type { Outcome, PageRequest, PasteData } from '../../shared/protocol';
import { writeQueueTsv } from '../../shared/publication/queue-tsv';
import { anEntry, uuidOf } from '../extension/campaign';

type Paste = Extract<PageRequest, { op: 'paste-articles' }>;
const at = '2025-04-11T16:42:00+07:00';

/** Queues of three: two articles are new, two the sheet has, one it cannot take, one comes again, one is damaged. */
export const pastedText =
  writeQueueTsv(
    [
      anEntry(1, { title: 'Trao sinh kế cho 12 hộ nghèo phường Trảng Dài' }),
      anEntry(2, { title: 'Tập huấn kỹ năng giảm nghèo cho cán bộ khu phố', note: 'gọi 0912345678' }),
      anEntry(3, { title: 'Gương thoát nghèo ở xã Long Hưng' }),
      anEntry(4, { title: 'Ngày vì người nghèo' }),
      anEntry(5, { title: 'Hỗ trợ nhà ở', theme: 8 }),
    ],
    'Nguyễn Thị Thu Hằng',
  ) +
  writeQueueTsv([anEntry(1, { uuid: uuidOf(9) })], 'Trần Văn Đức') +
  writeQueueTsv([anEntry(6)], 'Trần Văn Đức').replace("'[]", "'[");

/** A sheet that knows what it was given before, as the add-on answers. */
export const pasteSheet = () => {
  const logged = new Map<string, number>([[uuidOf(3), 12]]);
  return ({ items, write }: Paste): PasteData => {
    const fresh: string[] = [];
    const outcomes: Outcome[] = [];
    for (const { uuid, theme } of items) {
      const row = logged.get(uuid);
      if (row !== undefined) outcomes.push({ uuid, kind: 'logged', row, rowAt: at });
      else if (uuid === uuidOf(4)) {
        const problem = { kind: 'duplicate', uuid: 'u', by: 'Lê Minh Anh', at, row: 7, rowAt: at } as const;
        outcomes.push({ uuid, kind: 'refused', problem });
      } else if (theme > 7) {
        const problem = { kind: 'bad-data', field: 'theme', reason: 'unknown-theme' } as const;
        outcomes.push({ uuid, kind: 'refused', problem });
      } else if (write) {
        logged.set(uuid, 20 + logged.size);
        outcomes.push({ uuid, kind: 'logged', row: 19 + logged.size, rowAt: at });
      } else fresh.push(uuid);
    }
    return { outcomes, fresh };
  };
};
