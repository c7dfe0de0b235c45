import type { BookFinding, PageData } from '../../shared/protocol';

const where = { tab: 'Báo cáo', gid: 7, column: 'Tình trạng báo cáo', cell: 'F3', rows: [3, 9] };

/** What a check found on a damaged tracker: one of each severity and of each way of repair. */
export const findings: readonly BookFinding[] = [
  {
    id: 'unknown-choice:reports:status:Dat',
    check: 'unknown-choice',
    severity: 'wrong',
    repair: 'yes',
    where,
    count: 2,
    facts: { text: 'Dat', label: 'Đạt' },
    choices: [],
  },
  {
    id: 'doubled-id:reports:c1|u1',
    check: 'doubled-id',
    severity: 'wrong',
    repair: 'asks',
    where: { ...where, column: '', rows: [5, 6] },
    count: 1,
    facts: {
      name: 'Phường Tân Phong',
      same: '',
      asks: 'yes',
      columns: 'Tình trạng báo cáo, Ngày nhận',
      rows: '5, 6',
    },
    choices: [
      { id: 'upper', label: '' },
      { id: 'lower', label: '' },
    ],
  },
  {
    id: 'text-date:reports:received_on:unread',
    check: 'text-date',
    severity: 'risk',
    repair: 'no',
    where: { ...where, column: 'Ngày nhận', cell: 'J4', rows: [4] },
    count: 1,
    facts: { text: '2025-13-40', unread: 'yes' },
    choices: [],
  },
  {
    id: 'missing-dropdown:reports:status',
    check: 'missing-dropdown',
    severity: 'help',
    repair: 'yes',
    where: { ...where, rows: Array.from({ length: 20 }, (_, at) => at + 2) },
    count: 27,
    facts: { dates: '' },
    choices: [],
  },
  {
    id: 'renamed-tab:publications',
    check: 'renamed-tab',
    severity: 'note',
    repair: 'no',
    where: { tab: 'Tin đã đăng', gid: 9, column: '', cell: 'A1', rows: [] },
    count: 1,
    facts: { name: 'Tin bài' },
    choices: [],
  },
];

const at = '2025-04-12T08:15:00+07:00';
export const whole = (found: readonly BookFinding[]): PageData<'check-book'> => ({
  findings: found,
  at,
  cursor: null,
  progress: { done: 9, of: 9, what: '' },
});
export const half = (found: readonly BookFinding[]): PageData<'check-book'> => ({
  findings: found,
  at,
  cursor: '[9,4,0,null]',
  progress: { done: 4, of: 9, what: 'Báo cáo' },
});
