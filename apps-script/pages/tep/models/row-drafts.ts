import type { ReportDraft, UnitReport } from '../../../../shared/protocol';
import type { ReceiptChannel } from '../../../../shared/report/channel';
import type { PreviewedRow } from '../../../../shared/report/import/preview';

/** A row that says something new of its unit. */
export type NewsRow = Extract<PreviewedRow, { kind: 'new' | 'changed' }>;
/** How and when reports came whose rows do not say it. */
export type Otherwise = { readonly receivedOn: string; readonly channel: ReceiptChannel };

/** A row of a table as it is taken in. What it does not say of its document stays as the sheet has it. */
export const rowDraft = (
  { kind, content, row }: NewsRow,
  unit: UnitReport,
  confirmed: readonly string[],
  otherwise: Otherwise,
): Omit<ReportDraft, 'uuid'> => ({
  unit: unit.id,
  seen: unit.version === 0 ? null : unit.version,
  source: 'file',
  document: {
    number: row.document.number || unit.document.number,
    date: row.document.date ?? unit.document.date,
  },
  receivedOn: row.receivedOn ?? otherwise.receivedOn,
  channel: row.channel ?? otherwise.channel,
  link: row.link || unit.link,
  content,
  ...(kind === 'changed' ? { changed: true } : {}),
  confirmed,
});

/** Ids of drafts: the same draft keeps its own over every try, a changed one gets another. */
export function createDraftIds(newUuid: () => string = () => crypto.randomUUID()) {
  const known = new Map<string, string>();
  return (draft: Omit<ReportDraft, 'uuid'>): ReportDraft => {
    const said = JSON.stringify(draft);
    const uuid = known.get(said) ?? newUuid();
    known.set(said, uuid);
    return { ...draft, uuid };
  };
}
