import type { ArticleReading } from '../../extension/portals/reading';
import type { ArticleEntry, CampaignReference, LedgerEntry, ThemeReference } from '../../shared/protocol';

const theme = (number: number, label: string, strong: string[]): ThemeReference => ({
  number,
  label,
  text: label,
  strong,
  medium: [],
  weak: [],
  negative: [],
});

/** A small campaign: three themes, two units, all of 2025. */
export const aCampaign = (changes: Partial<CampaignReference> = {}): CampaignReference => ({
  id: 'c1',
  title: 'Truyền thông giảm nghèo năm 2025',
  stage: 'tuyen_truyen',
  from: '2025-01-01',
  to: '2025-12-31',
  active: true,
  themes: [
    theme(1, 'Giảm nghèo theo chiều sâu', ['đầu tư vào con người']),
    theme(2, 'Đa chiều, bao trùm, bền vững', ['chuẩn nghèo đa chiều']),
    theme(3, 'Hỗ trợ sản xuất, sinh kế, việc làm', ['trao sinh kế']),
  ],
  gate: { positive: ['nghèo'], negative: [] },
  units: [
    {
      id: 'trang-dai',
      kind: 'phuong',
      name: 'phường Trảng Dài',
      shortName: 'Trảng Dài',
      aliases: [],
      needsPrefix: false,
    },
    {
      id: 'long-binh',
      kind: 'phuong',
      name: 'phường Long Bình',
      shortName: 'Long Bình',
      aliases: [],
      needsPrefix: false,
    },
  ],
  ...changes,
});

/** An article of which everything was read for certain. */
export const aReading = (changes: Partial<ArticleReading> = {}): ArticleReading => ({
  reader: 'nukeviet',
  address: 'https://phuong.example.gov.vn/vi/news/tin/trao-sinh-ke-125.html',
  canonical: null,
  portal: 'phuong.example.gov.vn',
  title: { value: 'Phường Trảng Dài trao sinh kế cho 12 hộ nghèo', from: 'microdata', sure: true },
  publishedOn: { value: '2025-03-12', from: 'microdata', sure: true },
  publishedAt: { value: '08:15', from: 'microdata', sure: true },
  author: { value: 'Nguyễn Ví Dụ', from: 'byline', sure: true },
  source: null,
  section: null,
  genre: { value: 'tin', from: 'guess', sure: false },
  lead: 'Phường trao sinh kế cho hộ nghèo.',
  text: '',
  ...changes,
});

export const uuidOf = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const anEntry = (number: number, changes: Partial<ArticleEntry> = {}): ArticleEntry => ({
  uuid: uuidOf(number),
  campaign: 'c1',
  url: `https://phuong.example.gov.vn/vi/news/tin/bai-viet-so-${1000 + number}.html`,
  canonical: null,
  title: `Bài số ${number}`,
  publishedOn: '2025-03-12',
  publishedAt: '08:15',
  portal: 'phuong.example.gov.vn',
  section: '',
  genre: 'tin',
  origin: 'goc',
  author: '',
  source: '',
  theme: 3,
  secondaryThemes: [],
  units: ['phường Trảng Dài'],
  pin: null,
  note: '',
  ...changes,
});

/** An article as the ledger has it. */
export const aLedgerEntry = (number: number, changes: Partial<LedgerEntry> = {}): LedgerEntry => ({
  uuid: uuidOf(number),
  key: anEntry(number).url,
  campaign: 'c1',
  title: `Bài số ${number}`,
  url: anEntry(number).url,
  publishedOn: '2025-03-12',
  theme: 3,
  state: 'dang',
  by: 'Nguyễn Ví Dụ',
  at: '2025-03-12T08:15:00+07:00',
  row: number + 1,
  pinned: null,
  ...changes,
});
