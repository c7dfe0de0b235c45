import { computed, signal } from '@preact/signals';
import type { HistoryLine, PageData, TakeBackData } from '../../../shared/protocol';
import type { Door } from '../door';
import { createStintedTask } from '../stints';
import { createTask } from '../task';

export type HistoryModel = ReturnType<typeof createHistoryModel>;

/** Lines of one day, newest first. */
export type Day = { readonly day: string; readonly lines: readonly HistoryLine[] };

/** *Nhật ký* from the newest line or from one that was chosen, and the take-back that a person is looking at. */
export function createHistoryModel(door: Door) {
  const lines = signal<readonly HistoryLine[] | undefined>();
  const next = signal<string | null>(null);
  /** The list begins here; null at the newest line. */
  const from = signal<string | null>(null);
  const chosen = signal<string | null>(null);
  const seen = signal<TakeBackData | undefined>();
  /** What was agreed to was not what stood there any more. */
  const changedMeanwhile = signal(false);
  const reading = createTask<PageData<'list-history'>>();
  const looking = createTask<TakeBackData>();
  const taking = createStintedTask<TakeBackData>();

  async function read(start: string | null): Promise<void> {
    const page = await reading.run(() => door({ op: 'list-history', from: start }));
    if (!page) return;
    from.value = start;
    lines.value = page.lines;
    next.value = page.next;
  }

  function leave(): void {
    chosen.value = null;
    seen.value = undefined;
    changedMeanwhile.value = false;
    looking.reset();
  }

  async function look(line: string): Promise<void> {
    leave();
    taking.reset();
    chosen.value = line;
    const found = await looking.run(() => door({ op: 'take-back', line, plan: null }));
    if (chosen.value === line) seen.value = found;
  }

  return {
    lines,
    from,
    next,
    chosen,
    seen,
    changedMeanwhile,
    reading,
    looking,
    taking,
    days: computed<readonly Day[] | undefined>(() => {
      const days: { day: string; lines: HistoryLine[] }[] = [];
      for (const line of lines.value ?? []) {
        const day = line.at.slice(0, 10);
        const last = days[days.length - 1];
        if (last?.day === day) last.lines.push(line);
        else days.push({ day, lines: [line] });
      }
      return lines.value === undefined ? undefined : days;
    }),
    read,
    look,
    leave,
    /** Opens at a line and looks at it, or at the newest line. */
    async start(line: string | null): Promise<void> {
      await read(line);
      const first = lines.value?.[0];
      if (line !== null && first?.id === line && first.bar === null && first.standing !== 'taken-back') {
        await look(line);
      }
    },
    async more(): Promise<void> {
      const start = next.value;
      if (start === null) return;
      const page = await reading.run(() => door({ op: 'list-history', from: start }));
      if (!page) return;
      lines.value = [...(lines.value ?? []), ...page.lines];
      next.value = page.next;
    },
    /**
     * Takes back what was looked at; the list begins anew, where the take-back is the newest line. One that was stopped
     * stands there as taken back in part, and can be looked at again.
     */
    async confirm(): Promise<void> {
      const plan = seen.value?.plan;
      const line = chosen.value;
      if (line === null || plan === undefined || plan === '') return;
      const done = await taking.run(`${line} ${plan}`, (cursor) =>
        door({ op: 'take-back', line, plan, cursor }),
      );
      if (!done) return;
      if (!done.written) {
        seen.value = done;
        changedMeanwhile.value = true;
        taking.reset();
        return;
      }
      leave();
      await read(null);
    },
  };
}
