import { computed, signal } from '@preact/signals';
import type { ReportDraft } from '../../../../shared/protocol';
import type { ReceiptChannel } from '../../../../shared/report/channel';
import type { ColumnTarget } from '../../../../shared/report/import/column-target';
import type { SheetTable } from '../../../../shared/report/import/table';
import { formatDate, parseOfficialDate } from '../../../../shared/text/dates';
import { createBatch } from './batch';
import { createColumns } from './columns';
import type { Tools } from './report-work';
import { createDraftIds, type NewsRow, rowDraft } from './row-drafts';
import { createRows, type RowKind } from './rows';

export type TableModel = ReturnType<typeof createTableModel>;
/** Why nothing can be written yet. */
export type Lack = 'nothing-taken' | 'received' | 'channel';

/** A table of reports: its columns, its rows against the sheet, and their way into it. */
export function createTableModel(sheets: readonly SheetTable[], { door, reports, newUuid }: Tools) {
  const data = computed(() => reports.data.value!);
  const columns = createColumns(sheets);
  const rows = createRows(door, reports, data, columns);
  const received = signal(formatDate(data.value.today));
  const channel = signal<ReceiptChannel | ''>('');
  /** Which rows are listed; null: all. */
  const filter = signal<RowKind | null>(null);
  const batch = createBatch(door, data.value.campaign.id, newUuid);
  const identified = createDraftIds(newUuid);

  const list = computed(() => rows.list.value ?? []);
  const taken = computed(() => list.value.filter(({ isTaken }) => isTaken));
  const receivedOn = computed(() => parseOfficialDate(received.value.slice(0, 100))?.date ?? null);
  const silentOn = (what: 'receivedOn' | 'channel'): number =>
    taken.value.filter(({ row }) => row.row[what] === null).length;
  /** How many rows do not say how or when their reports came. */
  const silent = computed(() => ({ received: silentOn('receivedOn'), channel: silentOn('channel') }));
  const lack = computed<Lack | null>(() => {
    if (taken.value.length === 0) return 'nothing-taken';
    if (silent.value.received > 0 && receivedOn.value === null) return 'received';
    return silent.value.channel > 0 && channel.value === '' ? 'channel' : null;
  });
  /** What would be sent now. */
  const drafts = computed<readonly Omit<ReportDraft, 'uuid'>[]>(() =>
    lack.value === null
      ? taken.value.map(({ row, unit, confirmed }) =>
          rowDraft(row as NewsRow, unit!, confirmed, {
            receivedOn: receivedOn.value ?? '',
            channel: channel.value as ReceiptChannel,
          }),
        )
      : [],
  );
  const end = computed(() => {
    const state = batch.state.value;
    return state.kind === 'done' ? state.value : null;
  });

  /** The reports that the rows are held against are read as the rows become known. */
  const follow = async (change: () => void = () => undefined): Promise<void> => {
    change();
    batch.reset();
    await rows.known.read();
  };

  return {
    ...{
      columns,
      rows,
      received,
      receivedOn,
      channel,
      filter,
      batch,
      list,
      taken,
      silent,
      lack,
      drafts,
      end,
    },
    units: computed(() => data.value.units),
    themes: computed(() => data.value.themes),
    today: computed(() => data.value.today),
    /** The template was handed out for this campaign. */
    isOwnTemplate: computed(() => columns.template?.campaign === data.value.campaign.id),
    isUnsaved: computed(() => end.value?.kind !== 'written'),
    count: (kind: RowKind): number => list.value.filter(({ row }) => row.kind === kind).length,
    async start(): Promise<void> {
      // A report that was just written is in the sheet, though not yet among what was read of it.
      if (reports.reading.running.value) await reports.read();
      await follow();
    },
    chooseColumn: (column: number, target: ColumnTarget | null) =>
      follow(() => columns.choose(column, target)),
    chooseSheet: (at: number) =>
      follow(() => {
        columns.chooseSheet(at);
        rows.forget();
      }),
    chooseHeader: (row: number | null) =>
      follow(() => {
        columns.chooseHeader(row);
        rows.forget();
      }),
    meanUnit: (said: string, id: string) => follow(() => rows.meanUnit(said, id)),
    /** What the sheet says now; it may have changed since the rows were held against it. */
    async readAnew(): Promise<void> {
      await reports.read();
      await follow();
    },
    async write(): Promise<void> {
      const sent = drafts.value.map(identified);
      const result = await batch.send(sent);
      if (result?.kind === 'written') await reports.read();
    },
  };
}
