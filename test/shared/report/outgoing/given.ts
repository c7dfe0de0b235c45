import fc from 'fast-check';
import { dayOf } from '../../../../shared/calendar/days';
import type { ReportContent } from '../../../../shared/report/content';
import { type MetricId, metrics } from '../../../../shared/report/metrics/index';
import type {
  OutgoingCampaign,
  OutgoingTheme,
  OutgoingUnit,
} from '../../../../shared/report/outgoing/subject';

/** What texts are made of in tests: an example, and anything of that kind. */
export const campaign: OutgoingCampaign = {
  title: 'truyền thông giảm nghèo năm 2025',
  number: '45/PVHTT',
  issuedOn: '2025-02-14',
  deadline: '2025-04-15',
  deadlineFrom: 'officer',
  period: { from: '2025-02-01', to: '2025-03-31' },
};
export const themes: OutgoingTheme[] = [
  { number: 1, label: 'Giảm nghèo theo chiều sâu' },
  { number: 2, label: 'Đa chiều, bao trùm, bền vững' },
  { number: 3, label: 'Hỗ trợ sản xuất, sinh kế, việc làm' },
];
export const unit: OutgoingUnit = { name: 'Phường Trảng Dài', extendedTo: null, missing: [] };
export const content: ReportContent = {
  nil: false,
  figures: {},
  approximate: [],
  themes: [],
  difficulties: [],
  proposals: [],
  note: '',
};

export const anyLanguage = fc.constantFrom('vi' as const, 'en' as const);
export const anyDay = fc.integer({ min: 19_700, max: 20_800 }).map(dayOf);
const perhaps = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
/** Texts of a sheet, hostile in form: lines, marks, lengths; no words of their own about deadlines. */
export const anyText = fc
  .array(fc.constantFrom('Trảng', 'Dài', 'xã', 'giảm', 'nghèo', ' ', '\n', '\u202e', '\u00ad', ':', 'ò'), {
    maxLength: 40,
  })
  .chain((parts) => fc.constantFrom(parts.join(' '), parts.join('').repeat(60)));

export const anyCampaign: fc.Arbitrary<OutgoingCampaign> = fc.record({
  title: anyText,
  number: perhaps(anyText),
  issuedOn: perhaps(anyDay),
  deadline: perhaps(anyDay),
  deadlineFrom: fc.constantFrom('dispatch' as const, 'officer' as const, null),
  period: perhaps(fc.record({ from: anyDay, to: anyDay })),
});
export const anyThemes: fc.Arbitrary<OutgoingTheme[]> = fc.uniqueArray(
  fc.record({ number: fc.integer({ min: 1, max: 99 }), label: anyText }),
  { selector: (theme) => theme.number, maxLength: 12 },
);
export const anyUnit: fc.Arbitrary<OutgoingUnit> = fc.record({
  // Units of the register have names.
  name: anyText.map((text) => `Xã ${text}`),
  extendedTo: perhaps(anyDay),
  missing: anyThemes,
});
export const anyDays = fc.record({ today: anyDay, holidays: fc.array(anyDay, { maxLength: 5 }) });

const figure = (id: MetricId) => {
  const { limit, kind } = metrics.find((metric) => metric.id === id)!;
  const whole = fc.oneof(fc.nat(limit), fc.nat(12));
  return kind === 'integer' ? whole : whole.map((value) => value / 10);
};
export const anyFigures = fc
  .subarray(metrics.map((metric) => metric.id))
  .chain((ids) => fc.tuple(...ids.map((id) => fc.tuple(fc.constant(id), figure(id)))))
  .map((pairs) => Object.fromEntries(pairs) as ReportContent['figures']);
export const anyContent: fc.Arbitrary<ReportContent> = fc.record({
  nil: fc.boolean(),
  figures: anyFigures,
  approximate: fc.subarray(metrics.map((metric) => metric.id)),
  themes: anyThemes.map((all) =>
    all.map(({ number }) => ({ number, state: 'claimed' as const, link: '', note: '' })),
  ),
  difficulties: fc.array(anyText, { maxLength: 2 }),
  proposals: fc.array(anyText, { maxLength: 2 }),
  note: anyText,
});
