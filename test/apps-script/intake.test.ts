import { expect, test } from 'vitest';
import { decide, digestCell } from '../../apps-script/operations/state/intake';
import type { ReportPlace } from '../../apps-script/operations/state/report-table';
import type { Row } from '../../apps-script/tabs/rows/rows';
import type { ReportDraft } from '../../shared/protocol';

const draft: ReportDraft = {
  uuid: '00000000-0000-4000-8000-000000000002',
  unit: 'ward:1',
  seen: 1,
  source: 'form',
  document: { number: '12/BC-UBND', date: null },
  receivedOn: '2025-04-14',
  channel: 'qlvb',
  link: '',
  content: {
    ...{ nil: false, figures: { bang_ron: 12 }, approximate: [], themes: [] },
    ...{ difficulties: ['Loa hư hỏng'], proposals: [], note: '' },
  },
  confirmed: [],
};
/** A row with the same report, as it came over Zalo before. */
const line = { digest: digestCell(draft), version: 1, round: 0, received: 'earlier', bang_ron: 12 };
const place = { row: 3, cells: { status: 'Đã nhận, chờ kiểm tra', unit_name: 'Phường Tân Hòa' } };
const decided = (more: Partial<ReportDraft> = {}) =>
  decide(
    { ...draft, ...more },
    place as unknown as ReportPlace,
    line as unknown as Row<'reports'>['cells'],
    'vi',
    'hand',
  );

test('the same report by another way is one more arrival', () => {
  expect(decided()).toMatchObject({ ok: true, value: { isArrival: true, version: 1 } });
});

test('words that were changed on purpose are a version, since an arrival does not keep them', () => {
  expect(decided({ changed: true })).toMatchObject({ ok: true, value: { isArrival: false, version: 2 } });
});
