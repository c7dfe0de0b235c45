import type { Labels, Language } from '../locale/labels';
import { squeeze } from '../text/normalise';
import { type MetricId, metrics } from './metrics/index';

/** Why part of a report is to be supplemented. */
export const revisionReasons = {
  missing: { vi: 'thiếu số liệu', en: 'figure missing' },
  unclear: { vi: 'chưa rõ', en: 'unclear' },
  implausible: {
    vi: 'số liệu cao/thấp bất thường, đề nghị kiểm tra lại',
    en: 'unusually high or low, please check',
  },
  contradicts: { vi: 'mâu thuẫn với số liệu khác', en: 'contradicts another figure' },
  'no-evidence': { vi: 'chưa có minh chứng', en: 'no evidence yet' },
  'wrong-period': { vi: 'ngoài thời gian của đợt', en: 'outside the period of the campaign' },
  'personal-data': {
    vi: 'có dữ liệu cá nhân, đề nghị lược bỏ',
    en: 'contains personal data, please leave it out',
  },
  duplicate: { vi: 'trùng số liệu với đơn vị khác', en: 'same figures as another unit' },
  'no-signature': { vi: 'chưa có văn bản ký', en: 'no signed document yet' },
  /** The note says it. */
  other: { vi: 'lý do khác', en: 'another reason' },
} as const satisfies Record<string, Labels>;
export type ReasonId = keyof typeof revisionReasons;

/** What a reason is about, other than a metric or a theme. */
export const reasonFields = {
  document: { vi: 'Văn bản', en: 'Document' },
  evidence: { vi: 'Minh chứng', en: 'Evidence' },
  general: { vi: 'Toàn bộ báo cáo', en: 'The whole report' },
} as const satisfies Record<string, Labels>;
export type ReasonField = MetricId | `theme:${number}` | keyof typeof reasonFields;

/** `field` is a `ReasonField`; one that is not known here is about the whole report. */
export type Reason = { readonly field: string; readonly reason: ReasonId; readonly note: string };

const themeWord: Labels = { vi: 'Nội dung', en: 'Theme' };

/** Labels by field, of all fields but themes. */
export const fieldLabels: ReadonlyMap<string, Labels> = new Map<string, Labels>([
  ...metrics.map((metric) => [metric.id, metric.labels] as const),
  ...Object.entries(reasonFields),
]);

/** What a reason is about, in words: `Băng rôn, khẩu hiệu`, `Nội dung 3 (Hỗ trợ sản xuất, sinh kế, việc làm)`. */
export const fieldText = (
  field: string,
  language: Language,
  themes: readonly { readonly number: number; readonly label: string }[] = [],
): string => {
  const number = /^theme:(\d{1,9})$/.exec(field)?.[1];
  if (number === undefined) return (fieldLabels.get(field) ?? reasonFields.general)[language];
  const theme = themes.find((one) => one.number === Number(number));
  return `${themeWord[language]} ${number}${theme ? ` (${squeeze(theme.label)})` : ''}`;
};

/** `Băng rôn, khẩu hiệu: chưa có minh chứng – ảnh chụp`. */
export const reasonText = (
  { field, reason, note }: Reason,
  language: Language = 'vi',
  themes?: readonly { readonly number: number; readonly label: string }[],
): string => {
  const said = squeeze(note);
  const why = reason === 'other' && said !== '' ? [said] : [revisionReasons[reason][language], said];
  return `${fieldText(field, language, themes)}: ${why.filter((part) => part !== '').join(' – ')}`;
};
