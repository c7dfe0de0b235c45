import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../build/paths';

/** What is brought in by the campaign that is played from its dispatch to its totals. */
const given = readFileSync(join(root, 'local-host/first-campaign/dispatch-2025.txt'), 'utf8');
export const dispatch = given.replace('giảm nghèo trên địa bàn', 'giảm nghèo đợt II trên địa bàn');

export const tableUnits = [
  'UBND phường Tân Biên',
  'P. Hố Nai',
  'Phường Bình Đa',
  'PHƯỜNG TÂN HÒA',
  'Phường Tân Hiệp',
  'phường Bửu Long',
  'Phường Tam Hiệp',
  'Phường Long Bình',
  'Phường An Bình',
  'Phường Hiệp Hoà',
  'Phường Tam Phước',
  'Phường Phước Tân',
  'Phường Quang Vinh',
  'Phường Trung Dũng',
];

export const restBanners = [2, 4, 6, 8, 10, 12, 14];

export const restOf = [
  'Đơn vị;Băng rôn, khẩu hiệu',
  ...[
    'Phường Thống Nhất',
    'Phường Bửu Hòa',
    'Phường Long Bình Tân',
    'Phường An Hòa',
    'Xã Long Hưng',
    'Trung tâm Văn hóa - Thông tin - Thể thao thành phố',
    'Ban Biên tập Trang Thông tin điện tử thành phố',
  ].map((name, at) => `${name};${restBanners[at]}`),
].join('\n');

/** What the other wards sent, as their secretaries keep it: one figure is written in words. */
export const rowsOf = (banners: string): string =>
  [
    'Đơn vị;Băng rôn, khẩu hiệu;Lượt phát thanh;Tờ rơi',
    ...tableUnits.map((name, at) => `${name};${at === 0 ? banners : at + 3};${20 + at};${at * 50}`),
  ].join('\n');
