import type { PageMutation, PageStep } from '../../../workbook/page-sync';
import type { Role, ToPage } from '../../messages';
import type { Grid } from '../grid/grid';
import type { HostApi, WorkbookSnapshot } from '../host-api';
import type { Settings } from '../settings';
import { bringBack } from './bring-back';
import { connection } from './connection';
import { editQueue } from './edit-queue';
import { followCell, movesCells } from './follow-cell';
import { followLost, type Lost, type LostCell, type LostWhy, movesSince, offers, placeOf } from './lost';
import { ownCells } from './own-cells';
import { continuesFormula, isDoing, isValueStep, writtenCells } from './written-cells';

export type SyncState = { readonly connected: boolean; readonly unsaved: number };

type Parts = {
  readonly settings: Settings;
  readonly api: HostApi;
  readonly grid: SyncedGrid;
  readonly role: () => Role;
  readonly first: WorkbookSnapshot;
  readonly onState: (state: SyncState) => void;
  readonly onUi: (message: Extract<ToPage, { kind: 'ui' | 'answered' }>) => void;
  readonly onLost: (lost: Lost) => void;
  /** The workbook was read anew; `writtenAgain` cells that waited for the connection are in it again. */
  readonly onReloaded: (news: { readonly writtenAgain: number; readonly typingGoesOn: boolean }) => void;
  readonly connect?: typeof connection;
};

export type SyncedGrid = Pick<
  Grid,
  'open' | 'apply' | 'onEdit' | 'onSelect' | 'forgetUndo' | 'typing' | 'places'
>;

/** A failed reading of the workbook is tried again after this while, in milliseconds. */
const readAgainAfter = 2_000;
/** Beyond this many cells of one command, their texts are kept but not their places. */
const markedCells = 500;

/** Keeps the grid and the workbook of the host alike, both ways. The server's order is the only one. */
export function liveSync(parts: Parts) {
  const { settings, api, grid, role, first, onState, onUi, onLost, onReloaded } = parts;
  const queue = editQueue<readonly LostCell[]>();
  const own = ownCells();
  const offered = offers(grid);
  let revision = first.revision;
  let connected = false;
  let reloadWhenSettled = false;
  /** Why the page has to read the workbook anew, from when that is known until it is done. */
  let reading: LostWhy | undefined;
  let attempt = 0;
  let held: ToPage[] = [];

  const link = (parts.connect ?? connection)({
    settings,
    api,
    role,
    revision: () => revision,
    onMessage: hear,
    onState(state) {
      connected = state === 'open';
      tell();
    },
  });

  const tell = () => onState({ connected, unsaved: queue.size });
  const noteOf = (steps: readonly PageStep[]): readonly LostCell[] =>
    writtenCells(steps).map(({ at, ...written }, index) => ({
      ...written,
      at,
      exact: true,
      mark: index < markedCells ? grid.places.markOf(at) : undefined,
    }));

  /** What the person is doing at this moment is one command from here on. */
  function seal(): void {
    queue.close(noteOf);
    if (!connected || reading) return;
    const next = queue.next();
    if (next && !link.send({ kind: 'edit', ...next })) queue.resend();
  }

  function hear(message: ToPage): void {
    if (message.kind === 'ui' || message.kind === 'answered') {
      onUi(message);
    } else if (grid.typing.isComposing() || (reading && message.kind !== 'hello')) {
      // What an input method is composing must not be moved; what is being read anew comes first.
      held.push(message);
    } else {
      seal();
      if (message.kind === 'mutation') take(message.mutation);
      else if (message.kind === 'hello') meet(message.tail);
      else settle(message);
    }
    tell();
  }

  function release(): void {
    for (const message of held.splice(0)) hear(message);
  }

  function meet(tail: readonly PageMutation[] | null): void {
    held = [];
    if (tail === null || reading) {
      void reload(reading ?? 'away');
      return;
    }
    const sent = queue.travelling();
    const echo = tail.filter(({ origin, revision: at }) => origin === settings.page && at > revision).at(-1);
    for (const mutation of tail) {
      if (reading) held.push({ kind: 'mutation', mutation });
      else take(mutation);
    }
    if (sent !== undefined && echo) queue.applied(sent, echo.revision);
    else queue.resend();
    goOn();
  }

  function take(mutation: PageMutation): void {
    if (mutation.revision <= revision) return;
    if (mutation.revision > revision + 1) {
      void reload('stale');
      return;
    }
    revision = mutation.revision;
    const crossed = mutation.origin === settings.page ? queue.crossed() : undefined;
    if (crossed === undefined) follow(mutation);
    // The server has this after the others' change, the page before it: bring the page to the server's order.
    else if (crossed && isValueStep(mutation) && !continuesFormula(mutation)) apply(mutation);
    else if (crossed) reloadWhenSettled = true;
    goOn();
  }

  /** A mutation of somebody else. */
  function follow(mutation: PageMutation): void {
    queue.cross();
    // What is written twice is the same in any order; a filter, a note or a shared formula is not.
    if (queue.size > 0 && (!isValueStep(mutation) || continuesFormula(mutation))) reloadWhenSettled = true;
    const cell = grid.typing.cell();
    const goes = cell && followCell(mutation, cell);
    if (goes === 'gone') lose('gone', [typedText(undefined)]);
    const mark = cell && goes === 'unknown' ? grid.places.markOf(cell) : undefined;
    grid.typing.keep(() => apply(mutation));
    if (movesCells(mutation)) {
      const change = followLost(mutation);
      queue.renote((cells) => cells.map(change));
      offered.change(change);
    }
    if (movesCells(mutation) || own.touchedBy(mutation)) {
      // What undo remembers stands elsewhere now, or is somebody else's.
      grid.forgetUndo();
      own.forget();
    }
    if (!cell || goes === 'gone') return;
    const now = goes === 'unknown' ? grid.places.find(cell, mark)?.cell : goes;
    if (now) grid.typing.moveTo(now);
    else lose('gone', [typedText(undefined)]);
  }

  function settle({ sequence, result }: Extract<ToPage, { kind: 'edit' }>): void {
    if (queue.travelling() !== sequence) return;
    if (result.kind === 'applied') queue.applied(sequence, result.revision);
    else void reload(result.kind);
    goOn();
  }

  function goOn(): void {
    if (queue.size > 0) seal();
    else if (reloadWhenSettled) void reload('stale');
  }

  function apply({ id, params }: PageMutation): void {
    if (!grid.apply(id, params)) reloadWhenSettled = true;
  }

  /** Closes the cell editor and gives what was in it. */
  function typedText(at: LostCell['at']): LostCell {
    return { text: grid.typing.abandon(), data: undefined, at, exact: true, mark: undefined };
  }

  function lose(why: LostWhy, cells: readonly LostCell[]): void {
    const texts = cells.filter(({ text }) => text !== '');
    if (texts.length > 0 || (why !== 'gone' && cells.length === 0)) onLost(offered.make(why, texts));
  }

  async function reload(why: LostWhy): Promise<void> {
    reading ??= why;
    attempt += 1;
    const mine = attempt;
    try {
      const snapshot = await api.workbook();
      await grid.typing.composed();
      if (mine === attempt) adopt(snapshot, reading);
    } catch (error) {
      // The host went away in between: the next greeting, or the next try, brings the page up to date.
      console.warn(error);
      setTimeout(() => {
        if (mine === attempt && reading && connected) void reload(reading);
      }, readAgainAfter);
    }
  }

  function adopt(snapshot: WorkbookSnapshot, why: LostWhy): void {
    const cell = grid.typing.cell();
    let typing = cell && { ...typedText(cell), mark: grid.places.markOf(cell) };
    queue.close(noteOf);
    const dropped = queue.drop();
    let entered = dropped.flatMap(({ note }) => note);
    const missed = held.flatMap((message) => (message.kind === 'mutation' ? message.mutation : []));
    for (const change of movesSince(revision, snapshot.revision, missed)) {
      entered = entered.map(change);
      typing = typing && change(typing);
      offered.change(change);
    }
    reloadWhenSettled = false;
    reading = undefined;
    revision = snapshot.revision;
    own.forget();
    grid.open(snapshot.workbook, snapshot.settings);
    const { lost, writtenAgain } = bringBack(grid, entered, why);
    if (lost.length > 0 || (entered.length === 0 && dropped.some(isDoing))) lose(why, lost);
    const place = typing && placeOf(grid, typing);
    const resumed = typing && place?.certain ? grid.typing.resume(place.cell, typing.text) : undefined;
    if (typing && !resumed) lose(why, [{ ...typing, at: place?.cell }]);
    // Whoever saw no interruption needs no word about it; whoever is told to go on typing must be able to.
    if (why === 'away')
      void Promise.resolve(resumed).then((goesOn) =>
        onReloaded({ writtenAgain, typingGoesOn: goesOn === true }),
      );
    tell();
    release();
  }

  grid.onEdit((id, params) => {
    const step = { id, params };
    if (queue.add(step, revision)) setTimeout(seal);
    own.add(step);
    tell();
  });
  grid.typing.onComposed(release);
  grid.onSelect((area) => link.send({ kind: 'select', area }));
  link.open();
}
