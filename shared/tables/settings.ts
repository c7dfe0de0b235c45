import type { Labels } from '../locale/labels';
import { hiddenId, longText, text } from './column';
import { declareTable } from './table';

/** *Cấu hình*: one row per setting; people change the value, the add-on reads it by the setting's id. */
export const settings = declareTable({
  id: 'settings',
  tab: { vi: 'Cấu hình', en: 'Settings' },
  spareRows: 5,
  columns: [
    hiddenId('id', 'Mã', 'Id'),
    text('name', 'Mục', 'Setting', 240),
    text('value', 'Giá trị', 'Value', 420),
    longText('help', 'Giải thích', 'Explanation', 460),
  ],
});

/** `active_campaign` holds a campaign id; `language` is `vi` or `en`; `web_app` the address that codes carry. */
export const settingRows = {
  schema: { vi: 'Phiên bản sổ', en: 'Tracker version' },
  language: { vi: 'Ngôn ngữ', en: 'Language' },
  active_campaign: { vi: 'Đợt đang theo dõi', en: 'Active campaign' },
  web_app: { vi: 'Địa chỉ kết nối', en: 'Connection address' },
} as const satisfies Record<string, Labels>;
export type SettingId = keyof typeof settingRows;
