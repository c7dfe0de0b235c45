import { isStructural } from '../../../workbook/mutations';
import type { PageMutation } from '../../../workbook/page-sync';
import type { Role, ToPage } from '../../messages';
import type { Grid } from '../grid/grid';
import type { HostApi, WorkbookSnapshot } from '../host-api';
import type { Settings } from '../settings';
import { connection } from './connection';
import { editQueue } from './edit-queue';
import { isValueMutation, movesCell, writtenTexts } from './mutations';

export type SyncState = { readonly connected: boolean; readonly unsaved: number };
export type Lost = { readonly why: 'stale' | 'refused' | 'moved'; readonly texts: readonly string[] };

type Parts = {
  readonly settings: Settings;
  readonly api: HostApi;
  readonly grid: Grid;
  readonly role: () => Role;
  readonly first: WorkbookSnapshot;
  readonly onState: (state: SyncState) => void;
  readonly onUi: (message: Extract<ToPage, { kind: 'ui' | 'answered' }>) => void;
  /** What the person had entered and the sheet did not take. */
  readonly onLost: (lost: Lost) => void;
};

/** Keeps the grid and the workbook of the host alike, both ways. The server's order is the only one. */
export function liveSync({ settings, api, grid, role, first, onState, onUi, onLost }: Parts) {
  const queue = editQueue();
  let revision = first.revision;
  let connected = false;
  let reloadWhenSettled = false;

  const link = connection({
    settings,
    api,
    role,
    revision: () => revision,
    onMessage: hear,
    onState(state) {
      connected = state === 'open';
      tell();
    },
    async onRestart() {
      const snapshot = await api.workbook();
      if (snapshot.revision !== revision) adopt(snapshot, 'stale');
    },
  });

  const tell = () => onState({ connected, unsaved: queue.size });

  function send(): void {
    if (!connected) return;
    const edit = queue.next();
    if (edit && !link.send({ kind: 'edit', ...edit })) queue.resend();
  }

  function hear(message: ToPage): void {
    if (message.kind === 'mutation') take(message.mutation);
    else if (message.kind === 'hello') meet(message.tail);
    else if (message.kind === 'edit') settle(message);
    else onUi(message);
    tell();
  }

  function meet(tail: readonly PageMutation[] | null): void {
    if (tail === null) {
      void reload('stale');
      return;
    }
    const sent = queue.travelling();
    queue.resend();
    for (const mutation of tail) {
      if (mutation.origin === settings.page && mutation.revision > revision && sent !== undefined) {
        acknowledge(sent, mutation.revision);
      }
      take(mutation);
    }
    goOn();
  }

  function take(mutation: PageMutation): void {
    if (mutation.revision <= revision) return;
    revision = mutation.revision;
    if (mutation.origin === settings.page) return;
    queue.cross();
    if (isStructural(mutation.id)) {
      const cell = grid.editedCell();
      if (cell && movesCell(mutation, cell)) lose('moved', [grid.abandonTyping()]);
      // What undo remembers are positions from before.
      grid.forgetUndo();
    }
    apply(mutation.id, mutation.params);
    goOn();
  }

  function settle({ sequence, result }: Extract<ToPage, { kind: 'edit' }>): void {
    if (result.kind !== 'applied') {
      void reload(result.kind);
      return;
    }
    acknowledge(sequence, result.revision);
    revision = Math.max(revision, result.revision);
    goOn();
  }

  function acknowledge(sequence: number, at: number): void {
    const applied = queue.applied(sequence, at);
    if (!applied?.crossed) return;
    // The server has this edit after the others' change, the page before it: bring the page to the server's order.
    if (isValueMutation(applied.edit.id)) apply(applied.edit.id, applied.edit.params);
    else reloadWhenSettled = true;
  }

  function goOn(): void {
    if (queue.size > 0) send();
    else if (reloadWhenSettled) void reload('stale');
  }

  function apply(id: string, params: unknown): void {
    if (!grid.apply(id, params)) reloadWhenSettled = true;
  }

  function lose(why: Lost['why'], texts: readonly string[]): void {
    onLost({ why, texts: texts.filter((text) => text !== '') });
  }

  async function reload(why: 'stale' | 'refused'): Promise<void> {
    try {
      adopt(await api.workbook(), why);
    } catch (error) {
      // The host went away in between: the next greeting brings the page up to date.
      console.warn(error);
    }
  }

  function adopt(snapshot: WorkbookSnapshot, why: 'stale' | 'refused'): void {
    const dropped = queue.drop();
    const texts = [...dropped.flatMap(({ params }) => writtenTexts(params)), grid.abandonTyping()];
    reloadWhenSettled = false;
    revision = snapshot.revision;
    grid.open(snapshot.workbook, snapshot.settings);
    if (dropped.length > 0 || texts.some((text) => text !== '')) lose(why, texts);
    tell();
  }

  grid.onEdit((id, params) => {
    queue.add({ id, params, base: revision });
    send();
    tell();
  });
  grid.onSelect((area) => link.send({ kind: 'select', area }));
  link.open();
}
