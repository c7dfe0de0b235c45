import type { ReportsData, UnitReport } from '../../shared/protocol';
import type { ReportContent } from '../../shared/report/content';
import { namesOfUnits } from './names-data';
import { themes, units } from './sheet-stand-in';

const blank: ReportContent = {
  nil: false,
  figures: {},
  approximate: [],
  themes: [],
  difficulties: [],
  proposals: [],
  note: '',
};

export const unitOf = (more: Partial<UnitReport> & Pick<UnitReport, 'id' | 'name'>): UnitReport => ({
  kind: 'phuong',
  contact: '',
  status: 'chua_nop',
  extendedTo: null,
  extension: '',
  round: 0,
  reasons: '',
  version: 0,
  receivedOn: null,
  channel: null,
  arrivals: '',
  link: '',
  document: { number: '', date: null },
  content: blank,
  edited: false,
  duty: null,
  marked: {},
  row: 2,
  ...more,
});

/** Eighteen of 27 have reported, as the round of the first campaign might stand two days after its deadline. */
const statuses: readonly UnitReport['status'][] = [
  ...Array.from({ length: 11 }, () => 'dat' as const),
  'khong_ps',
  'yeu_cau_bs',
  'yeu_cau_bs',
  'da_nhan',
  'da_nhan',
  'da_nhan',
  'da_bs',
  ...Array.from({ length: 9 }, () => 'chua_nop' as const),
];

const contentAt = (index: number): ReportContent => ({
  ...blank,
  figures: {
    vb_ban_hanh: 2,
    tt_tin_bai: 6 + (index % 5),
    tt_luot_phat: 24 + 4 * index,
    tt_phut: 240 + 30 * index,
    bang_ron: 5 + (index % 7),
    to_roi: 200 * (index % 4),
    hn_cuoc: 1,
    hn_nguoi: 80 + index,
    sh_buoi: 12,
    sh_nguoi: 480 + 7 * index,
    web_tin: 2,
    ...(index % 3 === 0 ? { zalo_bai: 4, dt_nguoi: 30 } : {}),
  },
  approximate: ['sh_nguoi'],
  themes: [1, 2, 3, 4, 5, 7]
    .filter((theme) => (index + theme) % 3 !== 0)
    .map((number) => ({
      number,
      state: number % 2 === 0 ? 'evidenced' : 'claimed',
      link: number % 2 === 0 ? 'https://bienhoa.dongnai.gov.vn/tin/1' : '',
      note: '',
    })),
});

const reasons =
  'Băng rôn, khẩu hiệu: chưa có minh chứng – ảnh chụp\nTổng thời lượng phát: chưa rõ\nVăn bản: chưa có văn bản ký';

const reportAt = ({ id, name }: { id: string; name: string }, index: number, of: number): UnitReport => {
  const status = statuses[Math.floor((index * statuses.length) / of)]!;
  const here = status !== 'chua_nop';
  return unitOf({
    id,
    name,
    status,
    row: index + 2,
    contact: index % 4 === 3 ? '' : `Công chức VH-XH, 0251 000 ${String(1000 + index * 37).slice(1)}`,
    ...(here
      ? {
          receivedOn: `2025-04-${String(2 + (index % 9)).padStart(2, '0')}`,
          channel: index % 2 === 0 ? 'zalo' : 'qlvb',
          version: 1,
          content: status === 'khong_ps' ? { ...blank, nil: true } : contentAt(index),
          marked: index % 5 === 0 ? { 1: 'verified' } : {},
        }
      : // The last four have a day of their own.
        index >= of - 4
        ? { extendedTo: '2025-04-18', extension: 'đang sắp xếp bộ máy' }
        : {}),
    ...(status === 'yeu_cau_bs' ? { reasons, round: 1 } : {}),
  });
};

/** As many units as a small province has: the 27 of the first campaign and neighbours with names like theirs. */
const namesOf = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const unit = units[index % units.length]!;
    const round = Math.floor(index / units.length);
    return round === 0 ? unit : { id: `${unit.id}+${round}`, name: `${unit.name} ${round + 1}` };
  });

/** What `read-reports` answers of a campaign that is under way. */
export const reportsData = (count = 27, more: Partial<ReportsData['campaign']> = {}): ReportsData => ({
  campaign: {
    id: 'c1',
    title:
      'V/v truyền thông Chương trình mục tiêu quốc gia giảm nghèo trên địa bàn thành phố Biên Hòa năm 2025',
    stage: 'thu_bao_cao',
    active: true,
    number: '45/PVHTT',
    issuedOn: '2025-02-14',
    from: '2025-02-15',
    to: '2025-03-31',
    deadline: '2025-04-10',
    lockOn: null,
    issuer: 'PHÒNG VĂN HÓA VÀ THÔNG TIN THÀNH PHỐ BIÊN HÒA',
    reportTo: 'Phòng Văn hóa và Thông tin',
    signer: '',
    note: '',
    missing: [],
    ...more,
  },
  themes: themes.map((theme) => ({ ...theme, text: theme.label })),
  holidays: ['2025-04-07', '2025-04-30', '2025-05-01'],
  units: namesOf(count).map((unit, index) => reportAt(unit, index, count)),
  others: [],
  last: null,
  articles: {
    all: 31,
    takenDown: 2,
    themes: {
      0: { originals: 1, reposts: 1 },
      1: { originals: 4, reposts: 1 },
      2: { originals: 6, reposts: 2 },
      3: { originals: 5, reposts: 0 },
      4: { originals: 3, reposts: 4 },
      5: { originals: 0, reposts: 2 },
    },
  },
  names: namesOfUnits(namesOf(count)),
  gid: 7,
  today: '2025-04-12',
  at: '2025-04-12T08:15:00+07:00',
});

/** What came into force on 1 July 2025, by the names of the wards that went into it. */
const successors: Readonly<Record<string, string>> = {
  'Phường Trấn Biên': 'Bửu Long|Quang Vinh|Trung Dũng|Thống Nhất|Hiệp Hòa|An Bình',
  'Phường Biên Hòa': 'Tân Hạnh|Hóa An|Bửu Hòa|Tân Vạn',
  'Phường Tam Hiệp (mới)': 'Tân Hiệp|Tân Mai|Bình Đa|Tam Hiệp',
  'Phường Long Bình (mới)': 'Hố Nai|Tân Biên|Long Bình',
  'Phường Long Hưng': 'Long Bình Tân|An Hòa|Long Hưng',
};

/** The same campaign after the duty to report has gone over to the units of the new structure. */
export const reorganised = (data: ReportsData): ReportsData => {
  const idOf = (name: string) => `new:${name}`;
  const dutyOf = (name: string): string | null => {
    const short = name.replace(/^(Phường|Xã) /, '');
    const to = Object.entries(successors).find(([, parts]) => parts.split('|').includes(short));
    return to ? idOf(to[0]) : null;
  };
  return {
    ...data,
    units: data.units.map((unit) => ({ ...unit, duty: dutyOf(unit.name) })),
    others: Object.keys(successors).map((name) => ({ id: idOf(name), name })),
  };
};
