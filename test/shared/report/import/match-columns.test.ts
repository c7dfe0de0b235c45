import { describe, expect, it } from 'vitest';
import { reportImport as en } from '../../../../shared/locale/en/import';
import { reportImport as vi } from '../../../../shared/locale/vi/import';
import { columnTargets, fields, findConflicts } from '../../../../shared/report/import/column-target';
import { chosenColumns, matchColumns } from '../../../../shared/report/import/match-columns';
import { metrics } from '../../../../shared/report/metrics/index';

const matched = (header: string) => matchColumns([header])[0]!;

describe('the names that we give to columns', () => {
  const names = [
    ...metrics.flatMap(({ id, labels }) => [labels.vi, labels.en].map((label) => [label, id] as const)),
    ...fields.flatMap((field) =>
      [vi.fields[field], en.fields[field]].map((label) => [label, field] as const),
    ),
    ...Object.entries({ ...vi.scales }).map(([scale, label]) => [label, scale] as const),
    ...Object.entries({ ...en.scales }).map(([scale, label]) => [label, scale] as const),
  ];
  it.each(names)('%s', (label, target) => {
    for (const written of [
      label,
      label.toUpperCase(),
      label.normalize('NFD'),
      ` ${label.replace(/ /g, '\n')}: `,
      `3. ${label}`,
    ])
      expect(matched(written), written).toMatchObject({ target, certain: true });
  });

  it('are certain with their unit of count beside them', () => {
    for (const { id, labels, unit } of metrics)
      expect(matched(`${labels.vi} (${unit})`)).toMatchObject({ target: id, certain: true });
  });
});

describe('the names that officials give to them', () => {
  it.each<[string, string | null]>([
    ['Băng rôn', 'bang_ron'],
    ['BĂNG-RÔN', 'bang_ron'],
    ['Băng zôn', 'bang_ron'],
    ['Pano', 'pa_no'],
    ['Tờ gấp', 'to_roi'],
    ['Hội nghị\nSố cuộc', 'hn_cuoc'],
    ['Hội nghị\nSố người', 'hn_nguoi'],
    ['Hội nghị, tọa đàm, tập huấn (người)', 'hn_nguoi'],
    ['Số người dự họp tổ dân phố', 'sh_nguoi'],
    ['Họp tổ nhân dân', 'sh_buoi'],
    ['Truyền thanh\nTin, bài', 'tt_tin_bai'],
    ['Truyền thanh\nLượt phát', 'tt_luot_phat'],
    ['Lượt phát tin bài trên loa', 'tt_luot_phat'],
    ['Thời lượng phát thanh', 'tt_phut'],
    ['Thời lượng phát thanh (giờ)', 'tt_gio'],
    ['Số giờ phát thanh', 'tt_gio'],
    ['Thời lượng (giờ, phút)', 'tt_phut'],
    ['Xe loa lưu động', 'xe_loa'],
    ['Cụm loa', 'tt_cum_loa'],
    ['Facebook', 'fb_bai'],
    ['Lượt tiếp cận Facebook', 'fb_tc'],
    ['Tin nhắn nhóm Zalo', 'zalo_nhom_tin'],
    ['Số nhóm Zalo', 'zalo_nhom'],
    ['Tin nhắn', 'sms'],
    ['Tin, bài trên trang thông tin điện tử', 'web_tin'],
    ['Lượt truy cập trang TTĐT', 'web_xem'],
    ['Kinh phí (đồng)', 'kp_ns_dong'],
    ['Kinh phí xã hội hóa (nghìn đồng)', 'kp_xhh_nghin'],
    ['Kinh phí (triệu đồng)', 'kp_ns'],
    ['Tên đơn vị', 'unit'],
    ['Phường/xã', 'unit'],
    ['Ngày nhận báo cáo', 'receivedOn'],
    ['Số, ký hiệu văn bản', 'number'],
    ['Văn bản chỉ đạo', 'vb_ban_hanh'],
    ['Khó khăn, vướng mắc', 'difficulties'],
    ['STT', null],
    ['Đơn vị tính', null],
    ['Phường Trảng Dài', null],
    ['Băng rôn, pa nô', null],
    ['Tổng cộng', null],
    ['', null],
    ['x'.repeat(10_000), null],
  ])('%s', (header, target) => expect(matched(header).target).toBe(target));

  it('are guesses, but for a name beside its unit of count', () => {
    expect(matched('Băng rôn').certain).toBe(false);
    expect(matched('Băng rôn (tấm)').certain).toBe(true);
    expect(matched('Họp tổ dân phố [buổi]').certain).toBe(true);
    expect(matched('Hội nghị (người)').certain).toBe(false);
    expect(matched('Kinh phí (đồng)').certain).toBe(false);
  });

  it('never take in a list of people', () => {
    for (const header of ['Họ và tên', 'Họ tên chủ hộ', 'Số CCCD', 'SĐT', 'Địa chỉ', 'Household head'])
      expect(matched(header), header).toMatchObject({ target: null, personal: true });
  });
});

describe('two columns for the same', () => {
  it('are asked about, in whatever they count', () => {
    const matches = matchColumns([
      'Đơn vị',
      'Băng rôn',
      'Khẩu hiệu',
      'Thời lượng phát (phút)',
      'Thời lượng phát (giờ)',
      'STT',
    ]);
    expect(findConflicts(chosenColumns(matches))).toEqual([
      { target: 'bang_ron', columns: [1, 2] },
      { target: 'tt_phut', columns: [3, 4] },
    ]);
    expect(findConflicts({ ...chosenColumns(matches), 2: 'pa_no', 4: null })).toEqual([]);
  });

  it('every target can be chosen once', () => {
    expect(new Set(columnTargets).size).toBe(11 + 40 + 5);
  });
});
