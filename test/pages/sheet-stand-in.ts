import type {
  Answer,
  Connection,
  CoverageData,
  DispatchData,
  PageData,
  PageOp,
  PageRequest,
  StatusData,
} from '../../shared/protocol';

const wards =
  'Trảng Dài|Tân Phong|Tân Biên|Hố Nai|Tân Hòa|Tân Hiệp|Bửu Long|Tân Mai|Tam Hiệp|Long Bình|Quang Vinh|Thống Nhất|Trung Dũng|Bình Đa|An Bình|Bửu Hòa|Long Bình Tân|Tân Vạn|Tân Hạnh|Hiệp Hòa|Hóa An|An Hòa|Tam Phước|Phước Tân'.split(
    '|',
  );
export const units = [
  { id: 'other:vh-tt-tt', name: 'Trung tâm Văn hóa - Thông tin - Thể thao' },
  { id: 'other:trang-ttdt', name: 'Ban Biên tập Trang Thông tin điện tử' },
  ...wards.map((name, index) => ({ id: `ward:${index}`, name: `Phường ${name}` })),
  { id: 'ward:long-hung', name: 'Xã Long Hưng' },
];
export const themes = [
  'Giảm nghèo theo chiều sâu',
  'Đa chiều, bao trùm, bền vững',
  'Hỗ trợ sản xuất, sinh kế, việc làm',
  'Thi đua “Vì người nghèo”',
  'Trách nhiệm cấp ủy; tương thân, tương ái',
  'Hướng dẫn kiến thức, tiếp cận chính sách',
  'Mặt trận, đoàn thể; gương điển hình, mô hình',
].map((label, index) => ({ number: index + 1, label }));

const title =
  'V/v truyền thông Chương trình mục tiêu quốc gia giảm nghèo trên địa bàn thành phố Biên Hòa năm 2025';
export const campaign = {
  id: 'c1',
  title,
  stage: 'du_thao',
  active: true,
  deadline: null,
  missing: ['number', 'date', 'deadline'],
} as const satisfies StatusData['campaigns'][number];

export const freshStatus: StatusData = {
  setUp: true,
  schema: 1,
  current: 1,
  language: 'vi',
  you: { email: 'chuyenvien@bienhoa.gov.vn', role: 'owner' },
  sheet: { name: 'Sổ theo dõi 2025', url: 'https://docs.google.com/spreadsheets/d/abc/edit' },
  faults: [],
  triggers: true,
  check: null,
  webApp: null,
  campaigns: [campaign],
  units,
  themes,
  counts: { expected: 27, reported: 0, accepted: 0, overdue: null, articles: 0 },
  at: '2025-04-12T08:15:00+07:00',
};
export const emptyStatus: StatusData = {
  ...freshStatus,
  setUp: false,
  schema: null,
  campaigns: [],
  units: [],
  themes: [],
  counts: { expected: 0, reported: 0, accepted: 0, overdue: null, articles: 0 },
};

export const dispatch: DispatchData = { units, unresolved: [], missing: ['number', 'date', 'deadline'] };

/** The text of a dispatch as a person pastes it. */
export const dispatchText = [
  'V/v truyền thông Chương trình mục tiêu quốc gia giảm nghèo trên địa bàn thành phố Biên Hòa năm 2025',
  'Kính gửi:',
  '- Trung tâm VH-TT-TT thành phố',
  '- Trang Thông tin điện tử thành phố',
  '- UBND 25 phường, xã',
  'Căn cứ Kế hoạch số 14/KH-PLĐTBXH ngày 04/02/2025 của Phòng Lao động Thương binh và Xã hội',
  ...themes.map(({ number, label }) => `${number}. ${label}; tập trung đầu tư trọng tâm.`),
  'KT. TRƯỞNG PHÒNG',
  'PHÓ TRƯỞNG PHÒNG',
  'Trương Ngọc Thanh',
].join('\n');

export const connections: readonly Connection[] = [
  {
    id: 'k1',
    person: 'Nguyễn Thị Thu Hằng',
    device: 'Chrome trên Windows',
    state: 'connected',
    issuedAt: '2025-04-01T09:00:00+07:00',
    issuedBy: 'chuyenvien@bienhoa.gov.vn',
    expiresAt: '2025-04-08T09:00:00+07:00',
    connectedAt: '2025-04-01T09:20:00+07:00',
    lastUsedAt: '2025-04-11T16:42:00+07:00',
  },
  {
    id: 'k2',
    person: 'Trần Văn Đức',
    device: '',
    state: 'waiting',
    issuedAt: '2025-04-10T09:00:00+07:00',
    issuedBy: 'chuyenvien@bienhoa.gov.vn',
    expiresAt: '2025-04-17T09:00:00+07:00',
    connectedAt: null,
    lastUsedAt: null,
  },
  {
    id: 'k3',
    person: 'Lê Minh Anh',
    device: 'Edge trên Windows',
    state: 'revoked',
    issuedAt: '2025-01-10T09:00:00+07:00',
    issuedBy: 'chuyenvien@bienhoa.gov.vn',
    expiresAt: '2025-01-17T09:00:00+07:00',
    connectedAt: '2025-01-10T10:00:00+07:00',
    lastUsedAt: '2025-02-01T10:00:00+07:00',
  },
];

type Handlers = { [Op in PageOp]?: (request: Extract<PageRequest, { op: Op }>) => PageData<Op> | Answer };

const noFeed: PageData<'read-feed'> = { issuedAt: null, rss: null, json: null, pins: 3 };

/** A tracker that answers like `call(json)`: it keeps deadlines, themes and connections in memory. */
export function createSheet(status: StatusData = freshStatus, handlers: Handlers = {}) {
  let now = status;
  let feed: PageData<'read-feed'> = noFeed;
  let all = [...connections];
  const covered = new Map<string, CoverageData['themes']>();
  const coverageOf = (unit: string): CoverageData => ({
    campaign: 'c1',
    unit: units.find((one) => one.id === unit)!,
    themes: covered.get(unit) ?? themes.map((theme) => ({ ...theme, state: null, link: '', note: '' })),
  });
  const replies: Handlers = {
    status: () => now,
    'set-up': ({ fix }) => {
      const faults = now.faults.filter((fault) => !fix.includes(fault.setting));
      const added = now.setUp ? [] : ['Tổng quan', 'Báo cáo', 'Nội dung'];
      now = { ...now, setUp: true, schema: now.current, triggers: true, faults };
      const progress = { done: 1, of: 1, what: '' };
      return { added, faults, fixed: fix, triggers: true, cursor: null, progress };
    },
    'find-hand-edits': () => ({ found: 0, cursor: null, progress: { done: 1, of: 1, what: '' } }),
    'read-dispatch': () => dispatch,
    'create-campaign': () => {
      now = { ...freshStatus, language: now.language };
      const progress = { done: 1, of: 1, what: '' };
      const made = { campaign: 'c1', units: 27, themes: 7, unresolved: [], missing: dispatch.missing };
      return { ...made, cursor: null, progress };
    },
    'set-deadline': ({ campaign: id, deadline }) => {
      const campaigns = now.campaigns.map((one) => (one.id === id ? { ...one, deadline } : one));
      now = { ...now, campaigns };
      return { campaign: id, deadline };
    },
    'open-page': ({ page }) => ({ page }),
    'read-coverage': ({ unit }) => coverageOf(unit),
    'set-coverage': ({ unit, themes: changes }) => {
      const themesNow = coverageOf(unit).themes.map((theme) => ({
        ...theme,
        ...changes.find((change) => change.number === theme.number),
      }));
      covered.set(unit, themesNow);
      return coverageOf(unit);
    },
    'set-web-app': ({ address }) => {
      now = { ...now, webApp: address };
      return { address };
    },
    'list-connections': () => ({ connections: all, webApp: now.webApp }),
    'issue-connection': ({ person }) => {
      const connection = { ...connections[1]!, id: `k${all.length + 1}`, person };
      all = [connection, ...all];
      const code = `GHIM-${'eyJ2IjoxLCJ1IjoiaHR0cHM6Ly9zY3JpcHQuZ29vZ2xlLmNvbS9tYWNyb3Mv'.repeat(2)}3F9A`;
      return { code, connection };
    },
    'revoke-connection': ({ id }) => {
      all = all.map((one) => (one.id === id ? { ...one, state: 'revoked' } : one));
      return { connection: all.find((one) => one.id === id)! };
    },
    'read-feed': () => feed,
    'issue-feed': () => {
      const address = `${now.webApp}?list=5c1e8a4f0b7d4c2f9e3a6d8b1f4c7a90&as=`;
      feed = { ...feed, issuedAt: '2025-04-24T08:15:00+07:00', rss: `${address}rss`, json: `${address}json` };
      return feed;
    },
    'revoke-feed': () => {
      feed = noFeed;
      return feed;
    },
    'show-cell': () => ({ shown: true }),
    'fill-royalties': () => ({ all: 12, added: 3, changed: 2, typed: 1, gone: [9, 14], gid: 7 }),
    ...handlers,
  };
  const isAnswer = (data: object): data is Answer => 'v' in data && 'ok' in data;
  return (json: string): string => {
    const request = JSON.parse(json) as PageRequest;
    const reply = replies[request.op] as ((request: PageRequest) => object) | undefined;
    if (!reply) throw new Error(`no answer to ${request.op}`);
    const data = reply(request);
    return JSON.stringify(isAnswer(data) ? data : { v: 1, ok: true, op: request.op, data });
  };
}
