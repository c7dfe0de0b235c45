import { randomUUID } from 'node:crypto';
import type { ReportDraft } from '../../shared/protocol';
import type { ReportContent } from '../../shared/report/content';

export const someContent = (changes: Partial<ReportContent> = {}): ReportContent => ({
  nil: false,
  figures: { tt_luot_phat: 12, tt_phut: 60, bang_ron: 5, to_roi: 0 },
  approximate: [],
  themes: [{ number: 1, state: 'claimed', link: '', note: '' }],
  difficulties: [],
  proposals: [],
  note: '',
  ...changes,
});

/** A report as a page would send it. */
export const aReport = (unit: string, changes: Partial<ReportDraft> = {}): ReportDraft => ({
  uuid: randomUUID(),
  unit,
  seen: null,
  source: 'form',
  document: { number: '12/BC-UBND', date: '2025-04-05' },
  receivedOn: '2025-04-07',
  channel: 'zalo',
  link: '',
  content: someContent(),
  confirmed: [],
  ...changes,
});
