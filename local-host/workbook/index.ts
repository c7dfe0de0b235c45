import engineFormula = require('@univerjs/engine-formula');

import { applyBatch } from './apply';
import { createBook } from './book';
import { createCalculation } from './calculation';
import { checkBatch } from './check';
import { clockFunctions, serialOf } from './clock-functions';
import { conditionalRules } from './conditional-rules';
import type { PersonChange, PersonEdit, WorkbookEngine } from './engine';
import { createExtents } from './extents';
import { openFolder } from './folder';
import { indexFormulas } from './formula-index';
import { openJournal } from './journal';
import { createKept } from './kept';
import { mutationKind, unitOf } from './mutations';
import { filterOf, noteAt } from './notes-and-filter';
import { createPageSync, saveUnit } from './page-edits';
import type { PageSync } from './page-sync';
import { createReading } from './reading';
import { KEPT_LINE, LIFE_LINE, replayJournal, type SetAside } from './replay';
import { createRevisions } from './revisions';
import { readSnapshot, writeSnapshot } from './snapshot';
import { sheetInfo } from './tabs';
import { linesTogether } from './together';
import { openUnit, startUniver, UNIT } from './univer';
import { validationAt } from './validation';

export { DataFolderProblem, ImpossibleChange, WorkbookDamaged } from './problems';
export type { SetAside } from './replay';

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
  readonly recovered: {
    readonly replayed: number;
    readonly torn: boolean;
    readonly setAside: readonly SetAside[];
  };
};

/** Beyond this the journal is folded into the snapshot, a moment after a commit. */
const JOURNAL_LIMIT = 32_000_000;
const COMPACT_AFTER = 3_000;
/** What nobody commits is committed by itself: a person's edit is not lost because nobody waited for it. */
const COMMIT_AFTER = 150;
/**
 * Revisions of one life of the process are told from those of the next: a page that saw what a crash took back is
 * not mistaken for one that is up to date.
 */
const REVISIONS_PER_LIFE = 1_000_000;

export async function openWorkbook(options: OpenOptions): Promise<OpenedWorkbook> {
  const folder = openFolder(options.directory);
  try {
    return open(options, folder);
  } catch (error) {
    folder.release();
    throw error;
  }
}

function open(options: OpenOptions, folder: ReturnType<typeof openFolder>): OpenedWorkbook {
  const { now = () => new Date(), timeZone = 'Asia/Ho_Chi_Minh' } = options;
  const snapshot = readSnapshot(folder, options.name);
  const headless = startUniver();
  const book = createBook(headless, openUnit(headless, snapshot.workbook));
  const serialNow = (): number => serialOf(now(), timeZone);
  headless.get(engineFormula.IFunctionService).registerExecutors(...clockFunctions(engineFormula, serialNow));
  const index = indexFormulas(headless, book.workbook);
  const calculation = createCalculation(book, index, () => String(Math.floor(serialNow())));
  const extents = createExtents(book);

  let n = snapshot.n;
  let origin = 'host';
  let isReplaying = true;
  const lines = linesTogether(append);
  const kept = createKept(
    snapshot.kept,
    (change) => lines.write(KEPT_LINE, JSON.stringify(change)),
    (sheet, body) => revisions.moving(sheet, body),
  );
  headless.commands.onMutationExecutedForCollab(({ id, params }, execution) => {
    if (execution?.onlyLocal || unitOf(params) !== UNIT || mutationKind(id) === undefined) return;
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
  } = replayJournal(folder, book, kept, snapshot.n, {
    now: now(),
    cut: options.recover === 'cut',
  });
  n = last;
  isReplaying = false;
  const life = Math.max(snapshot.life, lastLife) + 1;
  const revisions = createRevisions(life * REVISIONS_PER_LIFE);
  const journal = openJournal(folder.journal, options.directory);
  let commitTimer: NodeJS.Timeout | undefined;
  let compactTimer: NodeJS.Timeout | undefined;
  let isClosed = false;

  function append(id: string, json: string): void {
    n += 1;
    journal.append(`{"n":${n},"id":${JSON.stringify(id)},"params":${json}}\n`);
    commitTimer ??= setTimeout(() => {
      void commit().catch((error) => console.error('Not on disk yet', error));
    }, COMMIT_AFTER).unref();
  }

  async function commit(): Promise<void> {
    clearTimeout(commitTimer);
    commitTimer = undefined;
    await journal.commit();
    if (journal.size() > JOURNAL_LIMIT) compactTimer ??= setTimeout(compact, COMPACT_AFTER).unref();
  }

  function compact(): void {
    compactTimer = undefined;
    if (isClosed || journal.busy()) return;
    fold();
  }

  function fold(): void {
    writeSnapshot(folder, { n, life, workbook: saveUnit(book), kept: kept.data() });
    journal.truncate();
  }

  // A life is spent even when it ends in a crash, so it is noted at its start. Lines that were set aside leave the
  // journal with the fold; a new workbook has to know its first sheet.
  if (n === 0 || recovered.setAside.length > 0) fold();
  else lines.write(LIFE_LINE, JSON.stringify({ life }));

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
    commit,
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
    extent: extents.of,
    read: reading.read,
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
    commit,
    onEdit: (listener) => {
      editListeners.add(listener);
    },
    onChange: (listener) => {
      changeListeners.add(listener);
    },
    close: async () => {
      if (isClosed) return;
      clearTimeout(compactTimer);
      await calculation.close();
      await commit();
      isClosed = true;
      fold();
      journal.close();
      headless.univer.dispose();
      folder.release();
    },
  };
  return { engine, pages, recovered };
}
