import engineFormula = require('@univerjs/engine-formula');

import { applyBatch } from './apply';
import { createBook } from './book';
import { createCalculation } from './calculation';
import { checkBatch } from './check';
import { clockFunctions, serialOf } from './clock-functions';
import { conditionalRules } from './conditional-rules';
import { type Disk, openDisk } from './disk';
import type { PersonChange, PersonEdit, WorkbookEngine } from './engine';
import { createExtents } from './extents';
import { type DataFolder, openFolder } from './folder';
import { indexFormulas } from './formula-index';
import { createKept } from './kept';
import { KEPT_LINE, LIFE_LINE } from './lines';
import { mutationKind, SET_VALUES, unitOf } from './mutations';
import { filterOf, noteAt } from './notes-and-filter';
import { createPageSync, saveUnit } from './page-edits';
import type { PageSync } from './page-sync';
import { asFolderProblem, WorkbookDamaged } from './problems';
import { createReading } from './reading';
import { cutJournal, type Recovered, replayJournal } from './replay';
import { createRevisions } from './revisions';
import { freshSnapshot, readSnapshot } from './snapshot';
import { sheetInfo } from './tabs';
import { linesTogether } from './together';
import { openUnit, startUniver, UNIT } from './univer';
import { validationAt } from './validation';

export type { Disk, DiskState } from './disk';
export { DataFolderProblem, ImpossibleChange, WorkbookDamaged } from './problems';
export type { Recovered, SetAside } from './replay';

export type OpenOptions = {
  readonly directory: string;
  /** The spreadsheet's name, where it is new. */
  readonly name: string;
  readonly timeZone?: string;
  readonly now?: () => Date;
  /** `cut` keeps what precedes a damaged line of the journal and sets the rest aside; `stop` throws WorkbookDamaged. */
  readonly recover?: 'stop' | 'cut';
};

export type OpenedWorkbook = {
  readonly engine: WorkbookEngine;
  readonly pages: PageSync;
  readonly disk: Disk;
  readonly recovered: Recovered;
};

/**
 * Revisions of one life of the process are told from those of the next: a page that saw what a crash took back is
 * not mistaken for one that is up to date.
 */
const REVISIONS_PER_LIFE = 1_000_000;

export async function openWorkbook(options: OpenOptions): Promise<OpenedWorkbook> {
  const folder = openFolder(options.directory);
  try {
    return await open(options, folder).catch((error) => openBefore(error, options, folder));
  } catch (error) {
    folder.release();
    throw asFolderProblem(error, options.directory);
  }
}

/** Sets the damaged line aside with all that follows, where that was asked for, and opens what precedes it. */
async function openBefore(error: unknown, options: OpenOptions, folder: DataFolder): Promise<OpenedWorkbook> {
  const isCuttable = error instanceof WorkbookDamaged && error.file === folder.journal;
  if (!isCuttable || options.recover !== 'cut') throw error;
  const { line, kind, reason } = error;
  const file = cutJournal(folder, line, options.now?.() ?? new Date());
  const opened = await open(options, folder);
  const setAside = [...opened.recovered.setAside, { line, id: kind, reason }];
  return { ...opened, recovered: { ...opened.recovered, setAside, setAsideIn: file } };
}

async function open(options: OpenOptions, folder: DataFolder): Promise<OpenedWorkbook> {
  const { now = () => new Date(), timeZone = 'Asia/Ho_Chi_Minh' } = options;
  const found = readSnapshot(folder);
  const hasSnapshot = found !== undefined;
  const snapshot = found ?? freshSnapshot(options.name);
  const headless = startUniver();
  const book = createBook(headless, openUnit(headless, snapshot.workbook));
  const serialNow = (): number => serialOf(now(), timeZone);
  headless.get(engineFormula.IFunctionService).registerExecutors(...clockFunctions(engineFormula, serialNow));
  const index = indexFormulas(headless, book.workbook);
  const calculation = createCalculation(book, index, () => String(Math.floor(serialNow())));
  const extents = createExtents(book);

  let origin = 'host';
  let isReplaying = true;
  let sheetsVersion = 0;
  const lines = linesTogether((id, json) => disk.write(id, json));
  const kept = createKept(
    snapshot.kept,
    (change) => lines.write(KEPT_LINE, JSON.stringify(change)),
    (sheet, body) => revisions.moving(sheet, body),
  );
  headless.commands.onMutationExecutedForCollab(({ id, params }, execution) => {
    if (execution?.onlyLocal || unitOf(params) !== UNIT || mutationKind(id) === undefined) return;
    if (id !== SET_VALUES) sheetsVersion += 1;
    kept.follow(id, params);
    extents.follow(id, params);
    calculation.follow(id);
    if (isReplaying) return;
    const json = JSON.stringify(params);
    lines.write(id, json);
    revisions.add(id, json, params, origin);
  });

  const {
    last,
    life: lastLife,
    ...recovered
  } = replayJournal(folder, book, kept, { n: snapshot.n, hasSnapshot, now: now() });
  isReplaying = false;
  const life = Math.max(snapshot.life, lastLife) + 1;
  const revisions = createRevisions(life * REVISIONS_PER_LIFE);
  const disk = openDisk({
    folder,
    directory: options.directory,
    last,
    save: () => ({ life, workbook: saveUnit(book), kept: kept.data() }),
  });
  // A life is spent even when it ends in a crash, so it is on disk before a page can see a revision of it. Lines that
  // were set aside leave the journal with the fold; a new workbook has to know its first sheet.
  if (last === 0 || recovered.setAside.length > 0) disk.fold();
  else disk.write(LIFE_LINE, JSON.stringify({ life }));
  await disk.commit();
  let closing: Promise<void> | undefined;

  const editListeners = new Set<(edit: PersonEdit) => void>();
  const changeListeners = new Set<(change: PersonChange) => void>();
  const as = (who: string, body: () => void): void => {
    const before = origin;
    origin = who;
    try {
      lines.together(body);
    } finally {
      origin = before;
    }
  };
  const pages = createPageSync({
    book,
    revisions,
    as,
    commit: disk.commit,
    onPersonEvent: ({ edit, change }, who) => {
      if (edit) for (const listener of editListeners) listener({ who, ...edit });
      if (change) for (const listener of changeListeners) listener({ who, kind: change });
    },
  });
  const reading = createReading(book, calculation);
  const localeOf = (): string => {
    const locale = kept.state('locale');
    return typeof locale === 'string' && locale !== '' ? locale : 'vi_VN';
  };

  const engine: WorkbookEngine = {
    id: UNIT,
    name: () => book.workbook.name,
    sheets: () => book.workbook.getSheets().map(sheetInfo),
    sheetsVersion: () => sheetsVersion,
    extent: extents.of,
    read: reading.read,
    values: reading.values,
    formulas: reading.formulas,
    display: (area) => reading.display(area, localeOf()),
    styles: reading.styles,
    validationAt: (sheet, row, column) => validationAt(book, sheet, row, column),
    conditionalRules: (sheet) => conditionalRules(book, sheet),
    noteAt: (sheet, row, column) => noteAt(book, sheet, row, column),
    metadata: kept.metadata,
    protections: kept.protections,
    filterOf: (sheet) => filterOf(book, sheet),
    columnWidth: (sheet, column) => book.sheet(sheet).getColumnWidth(column - 1),
    isColumnHidden: (sheet, column) => !book.sheet(sheet).getColVisible(column - 1),
    state: kept.state,
    apply: (changes, who) => {
      checkBatch(book, changes, { metadata: kept.metadata(), protections: kept.protections() });
      as(who, () => applyBatch(book, kept, changes));
    },
    commit: disk.commit,
    onEdit: (listener) => {
      editListeners.add(listener);
    },
    onChange: (listener) => {
      changeListeners.add(listener);
    },
    close: () => {
      closing ??= close();
      return closing;
    },
  };

  async function close(): Promise<void> {
    await calculation.close();
    try {
      await disk.close();
    } finally {
      headless.univer.dispose();
      folder.release();
    }
  }
  return { engine, pages, disk, recovered };
}
