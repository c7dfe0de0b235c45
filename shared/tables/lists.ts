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
  frozenColumns: 0,
  spareRows: 20,
  columns: [
    { id: 'id', labels: { vi: 'Mã dòng', en: 'Row id' }, kind: 'id', width: 80, hidden: true },
    { id: 'campaign', labels: { vi: 'Mã đợt', en: 'Campaign id' }, kind: 'id', width: 80, hidden: true },
    {
      id: 'kind',
      labels: { vi: 'Loại', en: 'Kind' },
      kind: 'choice',
      width: 120,
      choices: Object.values(listKinds),
    },
    { id: 'number', labels: { vi: 'Số', en: 'No.' }, kind: 'integer', width: 50 },
    { id: 'label', labels: { vi: 'Tên ngắn', en: 'Short name' }, kind: 'text', width: 220 },
    { id: 'text', labels: { vi: 'Nguyên văn', en: 'Full text' }, kind: 'long-text', width: 420 },
    { id: 'date', labels: { vi: 'Ngày', en: 'Date' }, kind: 'date', width: 96 },
    { id: 'strong', labels: { vi: 'Cụm từ mạnh', en: 'Strong phrases' }, kind: 'long-text', width: 260 },
    { id: 'medium', labels: { vi: 'Cụm từ vừa', en: 'Medium phrases' }, kind: 'long-text', width: 260 },
    { id: 'weak', labels: { vi: 'Cụm từ yếu', en: 'Weak phrases' }, kind: 'long-text', width: 200 },
    {
      id: 'negative',
      labels: { vi: 'Cụm từ loại trừ', en: 'Excluding phrases' },
      kind: 'long-text',
      width: 220,
    },
  ],
});
