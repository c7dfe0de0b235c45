import core = require('@univerjs/core');
import sheetsFormula = require('@univerjs/sheets-formula');
import sheetsSort = require('@univerjs/sheets-sort');

import type { FromPage, ToPage } from '../../../local-host/web/messages';
import type { connection } from '../../../local-host/web/page/sync/connection';
import { liveSync, type SyncedGrid } from '../../../local-host/web/page/sync/live-sync';
import type { Lost } from '../../../local-host/web/page/sync/lost';
import { textOf } from '../../../local-host/web/page/sync/written-cells';
import type { OpenedWorkbook } from '../../../local-host/workbook/index';
import { mutationKind, unitOf } from '../../../local-host/workbook/mutations';
import { openUnit, startUniver } from '../../../local-host/workbook/univer';

const unitId = 'so-ghim';
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Univer without a screen in the place of the grid: nobody types in an editor here, everything else is real. */
function headlessGrid() {
  const headless = startUniver();
  headless.univer.registerPlugin(sheetsSort.UniverSheetsSortPlugin);
  const { commands } = headless;
  let workbook: core.Workbook | undefined;
  const sheetAt = (id: string) => workbook?.getSheetBySheetId(id) ?? undefined;
  const undo = () => headless.get(core.IUndoRedoService);
  // Made when it is first asked for, and only then the commands are there.
  undo();
  const grid: SyncedGrid = {
    open(data) {
      if (workbook) {
        undo().clearUndoRedo(unitId);
        headless.univer.__getInjector().get(core.IUniverInstanceService).disposeUnit(unitId);
      }
      workbook = openUnit(headless, copy(data));
      // Its bar of progress outlives the page.
      const trigger = headless.get(sheetsFormula.TriggerCalculationController);
      (trigger as unknown as { _startProgress: () => void })._startProgress = () => undefined;
      headless.get(core.IUniverInstanceService).focusUnit(unitId);
    },
    apply(id, params) {
      try {
        commands.syncExecuteCommand(id, copy(params) as object, { fromCollab: true });
        return true;
      } catch {
        // As the real grid does: what cannot be followed makes the page read the workbook anew.
        return false;
      }
    },
    onEdit(listener) {
      commands.onMutationExecutedForCollab(({ id, params }, options) => {
        if (options?.fromCollab || options?.onlyLocal || unitOf(params) !== unitId) return;
        if (mutationKind(id)) listener(id, copy(params));
      });
    },
    onSelect: () => undefined,
    forgetUndo: () => undo().clearUndoRedo(unitId),
    typing: {
      cell: () => undefined,
      isComposing: () => false,
      composed: async () => undefined,
      onComposed: () => undefined,
      abandon: () => '',
      keep: (body) => body(),
      moveTo: () => undefined,
      resume: async () => false,
    },
    places: {
      markOf: () => undefined,
      find: (cell) => (sheetAt(cell.sheet) ? { cell, certain: false } : undefined),
      textAt: ({ sheet, row, column }) => textOf(sheetAt(sheet)?.getCellRaw(row, column)),
      write({ sheet, row, column }, data) {
        const value = { [row]: { [column]: data } };
        commands.syncExecuteCommand('sheet.command.set-range-values', { unitId, subUnitId: sheet, value });
      },
      nameOf: () => '',
    },
  };
  return { grid, headless, workbook: () => workbook as core.Workbook };
}

/**
 * A page with the real live sync, on a network that the test moves by hand: nothing arrives before `toHost`,
 * `toPage` or `fetched` brings it.
 */
export function headlessPage({ pages }: OpenedWorkbook, page: string) {
  const { grid, headless, workbook } = headlessGrid();
  const first = { ...pages.snapshot(), settings: { locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' } };
  grid.open(first.workbook as { id: string }, first.settings);
  let parts: Parameters<typeof connection>[0] | undefined;
  let connected = false;
  let outbox: FromPage[] = [];
  let inbox: ToPage[] = [];
  let fetching: (() => void)[] = [];
  const lost: Lost[] = [];
  let unsaved = 0;
  pages.onMutation((mutation) => {
    if (connected) inbox.push({ kind: 'mutation', mutation: copy(mutation) });
  });
  const open = () => {
    connected = true;
    parts?.onState('open');
    inbox.push({ kind: 'hello', tail: copy(pages.since(parts?.revision() ?? 0)) });
  };
  liveSync({
    settings: { token: '', language: 'vi', page, isSample: false },
    api: {
      workbook: () =>
        new Promise((resolve) => {
          // What the host answers is on its way for a while, and older than what happens meanwhile.
          fetching.push(() => {
            const answer = copy({ ...pages.snapshot(), settings: first.settings });
            fetching.push(() => resolve(answer));
          });
        }),
    } as never,
    grid,
    role: () => 'owner',
    first: first as never,
    onState: (state) => {
      unsaved = state.unsaved;
    },
    onUi: () => undefined,
    onLost: (one) => lost.push(one),
    onReloaded: () => undefined,
    connect: (given) => {
      parts = given;
      return {
        open,
        send(message) {
          if (!connected) return false;
          if (message.kind === 'edit') outbox.push(copy(message));
          return true;
        },
      };
    },
  });
  return {
    headless,
    workbook,
    lost,
    /** Nothing is on its way, and nothing waits. */
    isQuiet: () => inbox.length + outbox.length + fetching.length === 0 && unsaved === 0,
    toHost(): void {
      const message = outbox.shift();
      if (message?.kind !== 'edit') return;
      const { edit, sequence } = message;
      const result = pages.applyCommand(edit, `${page}@example.vn`, page);
      if (connected) inbox.push({ kind: 'edit', sequence, result: copy(result) });
    },
    toPage(): void {
      const message = inbox.shift();
      if (message) parts?.onMessage(message);
    },
    fetched: (): void => fetching.shift()?.(),
    /** What was on its way to the page is lost, and what was on its way to the host, perhaps. */
    disconnect(losesSent: boolean): void {
      while (!losesSent && outbox.length > 0) this.toHost();
      connected = false;
      outbox = [];
      inbox = [];
      parts?.onState('lost');
    },
    connect(): void {
      if (!connected) open();
    },
    close(): void {
      fetching = [];
      headless.univer.dispose();
    },
  };
}

export type HeadlessPage = ReturnType<typeof headlessPage>;
