import type { ReportsData, ReportVersion, UnitReport } from '../../shared/protocol';
import type { ReportContent } from '../../shared/report/content';
import { reportsData as anyCampaign, unitOf as anyUnit } from './campaign-reports-data';
import { units } from './sheet-stand-in';

export const noContent: ReportContent = {
  nil: false,
  figures: {},
  approximate: [],
  themes: [],
  difficulties: [],
  proposals: [],
  note: '',
};

/** A report that nobody would ask about. */
export const figures = {
  vb_ban_hanh: 2,
  tt_tin_bai: 12,
  tt_luot_phat: 60,
  tt_phut: 600,
  bang_ron: 20,
  pa_no: 1,
  to_roi: 800,
  hn_cuoc: 2,
  hn_nguoi: 160,
  sh_buoi: 30,
  sh_nguoi: 1200,
  web_tin: 6,
  fb_bai: 12,
  zalo_bai: 9,
  xe_loa: 8,
  guong: 2,
  mo_hinh: 1,
} as const satisfies ReportContent['figures'];

export const unitOf = (at: number, more: Partial<UnitReport> = {}): UnitReport =>
  anyUnit({
    ...{ id: units[at]!.id, name: units[at]!.name, kind: ['don_vi', 'ban_bien_tap'][at] ?? 'phuong' },
    row: at + 2,
    ...more,
  });

/** A report as it was taken in on 10 April. */
export const received = (content: Partial<ReportContent> = {}): Partial<UnitReport> => ({
  status: 'da_nhan',
  version: 1,
  receivedOn: '2025-04-10',
  channel: 'zalo',
  arrivals: 'Zalo 10/04/2025',
  document: { number: '12/BC-UBND', date: '2025-04-09' },
  content: { ...noContent, ...content },
});

export const versionOf = (unit: UnitReport, more: Partial<ReportVersion> = {}): ReportVersion => ({
  ...{ version: unit.version, round: unit.round, source: 'form', receivedOn: unit.receivedOn },
  ...{ channel: unit.channel ?? '', link: unit.link, document: unit.document, content: unit.content },
  ...{ confirmed: [], by: 'chuyenvien@bienhoa.gov.vn', at: '2025-04-10T09:30:00+07:00' },
  ...more,
});

/** A campaign of which nobody has reported yet, but for the units that are named by their place. */
export const reportsData = (changed: Readonly<Record<number, Partial<UnitReport>>> = {}): ReportsData => ({
  ...anyCampaign(),
  units: units.map((_, at) => unitOf(at, changed[at])),
});
