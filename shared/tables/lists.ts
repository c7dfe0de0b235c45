import { campaignId, choice, date, integer, longText, rowId, text } from './column';
import { declareTable } from './table';

/** Kinds of entries in *Danh mục*: the themes of each campaign with their key phrases, and public holidays. */
export const listKinds = {
  theme: { vi: 'Nội dung', en: 'Theme' },
  theme_gate: { vi: 'Điều kiện chủ đề', en: 'Topic gate' },
  holiday: { vi: 'Ngày nghỉ', en: 'Holiday' },
} as const;
export type ListKind = keyof typeof listKinds;

/** *Danh mục*: everything that changes from year to year. Phrases are separated by `;`. */
export const lists = declareTable({
  id: 'lists',
  tab: { vi: 'Danh mục', en: 'Lists' },
  spareRows: 20,
  columns: [
    rowId,
    campaignId,
    choice('kind', 'Loại', 'Kind', 120, listKinds),
    integer('number', 'Số', 'No.', 50),
    text('label', 'Tên ngắn', 'Short name', 220),
    longText('text', 'Nguyên văn', 'Full text', 420),
    date('date', 'Ngày', 'Date', 96),
    longText('strong', 'Cụm từ mạnh', 'Strong phrases', 260),
    longText('medium', 'Cụm từ vừa', 'Medium phrases', 260),
    longText('weak', 'Cụm từ yếu', 'Weak phrases', 200),
    longText('negative', 'Cụm từ loại trừ', 'Excluding phrases', 220),
  ],
});
