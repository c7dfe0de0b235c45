import type { Page } from 'playwright-core';
import type { ReportsData } from '../../shared/protocol';
import { reorganised, reportsData } from '../pages/campaign-reports-data';
import { createSheet, freshStatus } from '../pages/sheet-stand-in';
import type { PageState } from './page-states';

const sheet =
  (data: ReportsData): PageState['call'] =>
  (language) => {
    const answer = createSheet({ ...freshStatus, language }, { 'read-reports': () => data });
    return (json) => ({ answer: answer(json) });
  };
const refused =
  (problem: object): PageState['call'] =>
  () =>
  () => ({ answer: JSON.stringify({ v: 1, ok: false, problem }) });

const data = reportsData();
const many = reportsData(60);
const all = (of: ReportsData, more: Partial<ReportsData['units'][number]>): ReportsData => ({
  ...of,
  units: of.units.map((unit) => ({ ...unit, ...more })),
});
const byStructure = (page: Page) => page.getByRole('checkbox').check();

/** A long word, a long sentence, many themes, large figures: whatever a tracker may hold. */
const crowded: ReportsData = {
  ...all(many, { status: 'chua_nop' }),
  campaign: {
    ...many.campaign,
    title: 'Tuyên truyền '.repeat(70),
    issuer: 'ỦY BAN NHÂN DÂN '.repeat(20),
    note: 'SỐ LIỆU MẪU, không dùng để báo cáo',
  },
  themes: Array.from({ length: 40 }, (_, index) => ({
    number: index + 1,
    label: `Nội dung ${'rất dài '.repeat(index % 20)}`,
    text: '',
  })),
};

const printed = (page: Page) => page.locator('.paper').waitFor();

/** States of the page *In một trang*; those with a page are printed too. */
export const inStates: readonly (PageState & { readonly prints?: boolean })[] = [
  { name: 'reading', call: () => () => 'silence' },
  { name: 'no-campaign', call: refused({ kind: 'not-found', what: 'campaign' }) },
  { name: 'refused', call: refused({ kind: 'busy' }) },
  { name: '27', call: sheet(data), reach: printed, prints: true },
  { name: '60', call: sheet(many), reach: printed, prints: true },
  { name: '60-all-missing', call: sheet(all(many, { status: 'chua_nop' })), reach: printed, prints: true },
  { name: '27-all-here', call: sheet(all(data, { status: 'dat' })), reach: printed, prints: true },
  {
    name: '27-no-deadline',
    call: sheet(reportsData(27, { deadline: null, note: 'SỐ LIỆU MẪU' })),
    reach: printed,
    prints: true,
  },
  { name: '27-new-structure', call: sheet(reorganised(data)), reach: byStructure, prints: true },
  { name: '60-new-structure', call: sheet(reorganised(many)), reach: byStructure, prints: true },
  { name: 'crowded', call: sheet(crowded), reach: printed, prints: true },
  { name: 'no-units', call: sheet({ ...data, units: [] }), reach: printed, prints: true },
];
